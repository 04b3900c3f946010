using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps the rows that are no part of another row of their table; no record is made.</summary>
internal sealed class WholeFilter(RowTable table) : RowFilter(isSlow: true)
{
    protected override bool Holds(int row)
    {
        ObjectView record = table.View(row);
        for (int i = 0; i < record.ListCount(RecordFields.Relations); i++)
        {
            ObjectView relation = record.ListObject(RecordFields.Relations, i);
            if (relation.Slot(RelationFields.Kind) == CodeValue.Of(RelationKind.PartOf) && RecordReference.Table(relation.Slot(RelationFields.To)) == table.Id)
            {
                return false;
            }
        }

        return true;
    }
}
