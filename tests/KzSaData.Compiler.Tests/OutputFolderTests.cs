namespace KzSaData.Compiler.Tests;

public sealed class OutputFolderTests
{
    [Fact]
    public void Nothing_appears_before_all_is_written()
    {
        using TemporaryFolder folder = new();
        using (OutputFolder output = OutputFolder.Open(folder.Path))
        {
            output.Stage("a.txt", path => File.WriteAllText(path, "new"));
            File.Exists(folder.At("a.txt")).Should().BeFalse();
            output.Publish();
        }

        File.ReadAllText(folder.At("a.txt")).Should().Be("new");
        Directory.GetFiles(folder.Path, "*.new").Should().BeEmpty();
    }

    [Fact]
    public void A_failure_on_the_way_leaves_everything_as_it_was()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.At("a.txt"), "old");
        Action failing = () =>
        {
            using OutputFolder output = OutputFolder.Open(folder.Path);
            output.Stage("a.txt", path => File.WriteAllText(path, "new"));
            output.Stage("b.txt", _ => throw new IOException("the disk is full"));
            output.Publish();
        };

        failing.Should().Throw<IOException>().WithMessage("the disk is full");
        File.ReadAllText(folder.At("a.txt")).Should().Be("old");
        Directory.GetFiles(folder.Path, "*.new").Should().BeEmpty();
    }

    [Fact]
    public async Task The_second_waits_until_the_first_is_done()
    {
        using TemporaryFolder folder = new();
        OutputFolder first = OutputFolder.Open(folder.Path);

        Task<OutputFolder> second = Task.Run(() => OutputFolder.Open(folder.Path));
        await Task.Delay(100);
        second.IsCompleted.Should().BeFalse();
        first.Dispose();

        using OutputFolder opened = await second.WaitAsync(TimeSpan.FromSeconds(30));
        opened.Should().NotBeNull();
    }
}
