using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

/// <summary>A text in up to four languages.</summary>
internal static class LocalizedFields
{
    public const int En = 0;
    public const int Kk = 1;
    public const int Ru = 2;
    public const int Ar = 3;

    public static ObjectType ObjectType { get; } = new("text",
        new(En, "en", FieldType.Text) { Required = true },
        new(Kk, "kk", FieldType.Text),
        new(Ru, "ru", FieldType.Text),
        new(Ar, "ar", FieldType.Text));
}
