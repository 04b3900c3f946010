namespace KzSaData.Core.Tests.Storage;

/// <summary>What a number of a damaged image may be: nothing, its neighbours, ends of ranges, and sizes and places of the image itself.</summary>
internal static class Extremes
{
    private static readonly uint[] Fixed =
    [
        0, 1, 2, 256, 257, 4096, 0x1FFF_FFFF, 0x2000_0000, 0x3FFF_FFFF, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xE000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF,
    ];

    /// <summary>The damaged images of a place, each but the one that is as it was.</summary>
    public static IEnumerable<(int At, uint Value)> Of(ImageBytes image, int at)
    {
        uint value = BitConverter.ToUInt32(image.Bytes, at);
        (_, int heap, int heapLength) = image.Section(0, SectionKind.Heap);
        uint length = (uint)image.Length;

        // Where it stands itself, so that a list holds itself; and the last places that there are.
        uint self = (uint)((at - heap) / 4);
        return Fixed.Concat([value - 1, value + 1, length, length - (uint)at, (uint)heapLength / 4, ((uint)heapLength / 4) - 1, self, self - 1])
            .Distinct().Where(extreme => extreme != value).Select(extreme => (at, extreme));
    }
}
