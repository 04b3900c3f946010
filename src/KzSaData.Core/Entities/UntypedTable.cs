using KzSaData.Schema;

namespace KzSaData;

/// <summary>A table whose rows are no entities: the release, coverage, corrections, retired ids, directions.</summary>
internal sealed class UntypedTable(Dataset data, TableId id) : EntityTable(data, id)
{
    public override Entity EntityAt(int row) => Make(row);

    private protected override Entity? Kept(int row) => null;
}
