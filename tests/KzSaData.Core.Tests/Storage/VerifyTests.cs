
namespace KzSaData.Core.Tests.Storage;

/// <summary>Verify finds what opening does not look for.</summary>
public sealed class VerifyTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly ImageBytes Good = ImageBytes.Good;

    [Fact]
    public void A_good_image_passes() => Good.Open().Verify();

    [Fact]
    public void Every_flipped_byte_is_found() =>
        TimeLimit.Each(Enumerable.Range(0, Good.Length), Limit, at => AssertDamaged(Good.Flip(at, 0x10), $"byte {at}"));

    [Fact]
    public void Every_flipped_bit_of_the_header_is_found() =>
        TimeLimit.Each(Enumerable.Range(0, ImageFormat.HeaderLength * 8), Limit, bit => AssertDamaged(Good.Flip(bit / 8, (byte)(1 << (bit % 8))), $"bit {bit}"));

    [Fact]
    public void What_is_accepted_with_a_corrected_hash_answers_as_before()
    {
        // Bytes that no answer rests on are few: names of fields that no row has, places in directories, ends of lists.
        IReadOnlyList<string> answers = ImageAnswers.Of(Good.Open());
        int accepted = 0;
        TimeLimit.Each(Enumerable.Range(0, 1200), Limit, number =>
        {
            int at = ImageFormat.HeaderLength + (int)((long)number * (Good.Length - ImageFormat.HeaderLength) / 1200);
            using Dataset? damaged = Accepted(Good.Flip(at, 0x21).Sealed());
            if (damaged is not null)
            {
                accepted++;
                ImageAnswers.Of(damaged).Should().Equal(answers, "byte {0} was damaged and Verify accepted it", at);
            }
        });
        accepted.Should().BeLessThan(120);
    }

    [Fact]
    public void The_message_says_what_is_wrong() =>
        Assert.Throws<DatasetFormatException>(() => Good.Flip(Good.Length - 1, 1).Open().Verify()).Message
            .Should().Be("The image is damaged: the hash of its bytes is not the one in its header. Get the file again, or compile it anew from its seeds.");

    private static void AssertDamaged(ImageBytes image, string what)
    {
        try
        {
            image.Open().Verify();
        }
        catch (DatasetFormatException)
        {
            return;
        }

        Assert.Fail($"{what}: not found");
    }

    private static Dataset? Accepted(ImageBytes image)
    {
        try
        {
            Dataset data = image.Open();
            data.Verify();
            return data;
        }
        catch (DatasetFormatException)
        {
            return null;
        }
    }
}
