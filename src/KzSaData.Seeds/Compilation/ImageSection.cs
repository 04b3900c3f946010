using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>A section of an image, finished.</summary>
/// <param name="Table">The table; 0 for what all tables share.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Stride">The bytes of an item.</param>
/// <param name="Bytes">The bytes; nothing is written to them any more.</param>
internal sealed record ImageSection(TableId Table, SectionKind Kind, int Stride, ByteSink Bytes);
