using System.Numerics;

namespace KzSaData.Storage;

/// <summary>Writes the table of ids: a hash table with open addressing, at most half full, in which <see cref="RowTable.Find"/> looks.</summary>
internal static class IdTable
{
    /// <summary>The table of the ids of all rows, in the order of the rows.</summary>
    public static ByteSink Of(IReadOnlyCollection<string> ids)
    {
        ulong[] slots = new ulong[ids.Count == 0 ? 0 : BitOperations.RoundUpToPowerOf2((uint)ids.Count * 2)];
        int row = 0;

        // A few for each id; ids that were made to meet would take as many as there are others.
        long probes = 1024 + (32L * ids.Count);
        foreach (string id in ids)
        {
            ulong hash = IdHash.Of(id);
            uint slot = (uint)hash & ((uint)slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & ((uint)slots.Length - 1);
                if (--probes < 0)
                {
                    throw DatasetFormatException.Damaged("its ids were chosen to lie in each other's places");
                }
            }

            slots[slot] = IdHash.Entry(hash, row++);
        }

        ByteSink bytes = new();
        foreach (ulong slot in slots)
        {
            bytes.U64(slot);
        }

        return bytes;
    }
}
