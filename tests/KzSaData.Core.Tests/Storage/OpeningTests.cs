using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Images come from files and streams, and go to files whole or not at all.</summary>
public sealed class OpeningTests
{
    private static readonly byte[] Good = ImageBytes.Good.Bytes;

    [Fact]
    public void A_saved_image_is_the_same_dataset()
    {
        using TemporaryFolder folder = new();
        using Dataset data = SeedFiles.Good.Dataset();
        data.Save(folder.At("data.kzsa"));

        File.ReadAllBytes(folder.At("data.kzsa")).Should().Equal(Good);
        using Dataset reopened = Dataset.Open(folder.At("data.kzsa"));
        reopened.Verify();
        reopened.Release.ContentHash.Should().Be(data.Release.ContentHash);
        reopened.Records.Select(record => record.ToString()).Should().Equal(data.Records.Select(record => record.ToString()));
    }

    [Fact]
    public void Saving_replaces_a_file_even_the_one_that_is_open()
    {
        using TemporaryFolder folder = new();
        string file = folder.At("data.kzsa");
        File.WriteAllText(file, "something else");
        using Dataset data = SeedFiles.Good.Dataset();
        data.Save(file);
        using Dataset opened = Dataset.Open(file);

        opened.Save(file);

        opened.Verify();
        Directory.GetFiles(folder.Path).Should().Equal(file);
    }

    [Fact]
    public void Saving_through_a_link_replaces_what_it_leads_to_and_keeps_its_permissions()
    {
        using TemporaryFolder folder = new();
        using Dataset data = SeedFiles.Good.Dataset();
        File.WriteAllText(folder.At("real.kzsa"), "something else");
        File.CreateSymbolicLink(folder.At("link.kzsa"), folder.At("real.kzsa"));
        const UnixFileMode mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.At("real.kzsa"), mine);
        }

        data.Save(folder.At("link.kzsa"));

        new FileInfo(folder.At("link.kzsa")).LinkTarget.Should().Be(folder.At("real.kzsa"));
        File.ReadAllBytes(folder.At("real.kzsa")).Should().Equal(Good);
        (OperatingSystem.IsWindows() ? mine : File.GetUnixFileMode(folder.At("real.kzsa"))).Should().Be(mine);
    }

    [Theory]
    [InlineData("/dev/full")]
    [InlineData("/dev/no-such-device")]
    [InlineData("/proc/kzsa")]
    public void No_device_gives_way_to_a_file(string device)
    {
        using Dataset data = SeedFiles.Good.Dataset();
        bool was = File.Exists(device);

        data.Invoking(saved => saved.Save(device)).Should().Throw<IOException>();

        File.Exists(device).Should().Be(was);
    }

    [Fact]
    public void Saving_where_that_is_impossible_leaves_nothing()
    {
        using TemporaryFolder folder = new();
        using Dataset data = SeedFiles.Good.Dataset();
        Directory.CreateDirectory(folder.At("taken.kzsa"));

        Action onto = () => data.Save(folder.At("taken.kzsa"));
        Action into = () => data.Save(Path.Combine(folder.Path, "no-such-folder", "data.kzsa"));

        onto.Should().Throw<Exception>().Which.Should().Match(e => e is IOException || e is UnauthorizedAccessException);
        into.Should().Throw<IOException>();
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(folder.At("taken.kzsa"));
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_not_needed_any_more()
    {
        MemoryStream stream = new(Good);
        using Dataset data = Dataset.Open(stream);
        stream.Dispose();

        data.Verify();
    }

    [Fact]
    public void A_stream_that_cannot_seek_will_do()
    {
        using Dataset data = Dataset.Open(new TricklingStream(Good));

        data.Verify();
    }

    [Fact]
    public unsafe void A_stream_is_copied_so_that_its_memory_may_be_freed()
    {
        byte* memory = (byte*)NativeMemory.Alloc((nuint)Good.Length);
        Good.CopyTo(new Span<byte>(memory, Good.Length));
        UnmanagedMemoryStream stream = new(memory, Good.Length);
        using Dataset data = Dataset.Open(stream);
        stream.Dispose();
        new Span<byte>(memory, Good.Length).Clear();
        NativeMemory.Free(memory);

        data.Verify();
        data.Events.Count.Should().BePositive();
    }

    [Fact]
    public unsafe void A_resource_is_used_where_it_lies()
    {
        byte* memory = (byte*)NativeMemory.Alloc((nuint)Good.Length);
        try
        {
            Good.CopyTo(new Span<byte>(memory, Good.Length));
            using UnmanagedMemoryStream stream = new(memory, Good.Length);
            Dataset data = Dataset.OpenEmbedded(stream);
            data.Release.Version.Should().Be("2026.11.0");

            // Whoever changes them sees the dataset change: nothing was copied.
            memory[Good.Length - 1] ^= 1;
            Assert.Throws<DatasetFormatException>(data.Verify);
        }
        finally
        {
            NativeMemory.Free(memory);
        }
    }

    [Fact]
    public void A_view_of_a_mapped_file_is_a_stream_too()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.At("data.kzsa"), Good);
        using MemoryMappedFile file = MemoryMappedFile.CreateFromFile(folder.At("data.kzsa"), FileMode.Open);
        using MemoryMappedViewStream view = file.CreateViewStream(0, Good.Length);
        using Dataset data = Dataset.Open(view);

        data.Verify();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an image")]
    public void A_file_that_is_no_image_is_refused(string content)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.At("broken.kzsa"), content);

        Assert.Throws<DatasetFormatException>(() => Dataset.Open(folder.At("broken.kzsa"))).Message.Should().Contain("no KzSaData image");
        File.Delete(folder.At("broken.kzsa"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_of_its_own()
    {
        Assert.Throws<FileNotFoundException>(() => Dataset.Open(Path.Combine(Path.GetTempPath(), "kzsa-no-such-file")));
        Assert.Throws<ArgumentException>(() => Dataset.Open(string.Empty));
        Assert.Throws<ArgumentNullException>(() => Dataset.Open((Stream)null!));
    }

    /// <summary>Gives a few bytes at a time and knows neither its length nor its place.</summary>
    private sealed class TricklingStream(byte[] bytes) : Stream
    {
        private int at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = Math.Min(Math.Min(count, 7), bytes.Length - at);
            bytes.AsSpan(at, given).CopyTo(buffer.AsSpan(offset));
            at += given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
