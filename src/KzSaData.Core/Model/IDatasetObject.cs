using System.Text.Json;
using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>What lies in a dataset with fields of its own: an entity, or an object within one.</summary>
internal interface IDatasetObject
{
    /// <summary>Its fields, as its seed has them.</summary>
    ObjectValue Fields { get; }

    /// <summary>Writes the members that no field holds, since they are computed. Readers of seeds pass over these: see <see cref="ComputedMembers"/>.</summary>
    void WriteComputed(Utf8JsonWriter writer)
    {
    }
}
