namespace KzSaData.Fuzzing.Images;

/// <summary>The images that mutants come from: one with every field of every type, and some of a few random records of every kind.</summary>
internal static class Samples
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<byte[]> All { get; } = [FullImage.Bytes.Bytes, ImageBytes.Good.Bytes, .. Enumerable.Range(1, 4).Select(number => ImageBytes.Of(new RandomWorld(number, 4).Data).Bytes)];
}
