using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps the rows in which an actor has a role; no record is made.</summary>
internal sealed class RoleFilter(RowTable table, uint actor, ParticipantRole role) : RowFilter(isSlow: true)
{
    protected override bool Holds(int row)
    {
        ObjectView record = table.View(row);
        for (int i = 0; i < record.ListCount(RecordFields.Participants); i++)
        {
            ObjectView participant = record.ListObject(RecordFields.Participants, i);
            if (participant.Row(ParticipantFields.Actor) == actor && participant.Slot(ParticipantFields.Role) == CodeValue.Of(role))
            {
                return true;
            }
        }

        return false;
    }
}
