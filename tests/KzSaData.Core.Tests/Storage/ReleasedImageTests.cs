namespace KzSaData.Core.Tests.Storage;

/// <summary>Every image in tests/images is opened for ever, and answers as it did when it was put there.</summary>
public sealed class ReleasedImageTests
{
    private const string Folder = "tests/images";

    private const string WhatToDo = """
        the answers of an image out there differ from those that it gave.
        - A field, index or filter was added: the image does not have it. Answers that were right stay right.
        - A code or a field of JSON was renamed: programs out there break. Undo that.
        - An answer was wrong: approve the new one, and say so in CHANGELOG.md.
        """;

    public static TheoryData<string> Images => [.. Directory.GetFiles(Repository.At(Folder), "*.kzsa").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>What was put there, and of what.</summary>
    public static TheoryData<string> Firsts => ["format-3", "format-3-full", "format-3-older"];

    [Theory]
    [MemberData(nameof(Images))]
    public void An_image_opens_and_answers_as_it_did(string name)
    {
        using Dataset data = Dataset.Open(Repository.At(Folder, $"{name}.kzsa"));
        data.Verify();

        ImageAnswers.Of(data).ShouldBeApproved($"{Folder}/{name}.txt", WhatToDo);
    }

    [Theory]
    [MemberData(nameof(Firsts))]
    public void The_first_images_of_the_format_are_there(string name)
    {
        // Never written over: an image that is to be made anew, before anybody has it, is deleted first.
        string file = Repository.At(Folder, $"{name}.kzsa");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable(ApprovedText.Approve) == "1")
        {
            File.WriteAllBytes(file, Make(name).Bytes);
        }

        File.Exists(file).Should().BeTrue("{0} is kept; to make it, run the test with {1}=1", file, ApprovedText.Approve);
    }

    private static ImageBytes Make(string name) => name switch
    {
        "format-3" => ImageBytes.Good,
        "format-3-full" => FullImage.Bytes,
        _ => OlderImage.Of(FullImage.Seeds),
    };
}
