using System.Globalization;
using NodaTime;

namespace KzSaData.Export.Tables;

/// <summary>What stands in a row under a column: a value, or why there is none.</summary>
internal readonly struct Cell
{
    private const string PlainNumber = "0.############################";
    private readonly object? value;

    private Cell(object? value, MissingValue? missing = null)
    {
        this.value = value;
        Missing = missing;
    }

    /// <summary>No value, for the reason that the column gives.</summary>
    public static Cell None => default;

    public static Cell NotApplicable => new(null, MissingValue.NotApplicable);

    public static Cell NotYet => new(null, MissingValue.NotYet);

    public static Cell Unknown => new(null, MissingValue.Unknown);

    public bool HasValue => value is not null;

    /// <summary>Why there is no value; null where there is one, or the column says why.</summary>
    public MissingValue? Missing { get; }

    /// <summary>The value as text in any culture: numbers with a point, days as 2022-07-24, <c>true</c> and <c>false</c>; null where there is none.</summary>
    public string? Text => value switch
    {
        null => null,
        string text => text,
        decimal number => number.ToString(PlainNumber, CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        LocalDate day => EdtfDate.FromDay(day).ToString(),
        _ => throw new InvalidOperationException($"a cell holds no {value.GetType()}"),
    };

    /// <summary>The number; null where it is none.</summary>
    public decimal? Number => value is decimal number ? number : Integer;

    /// <summary>The whole number; null where it is none.</summary>
    public long? Integer => value as long?;

    /// <summary>The day; null where it is none.</summary>
    public LocalDate? Day => value as LocalDate?;

    /// <summary>True or false; null where it is neither.</summary>
    public bool? Flag => value as bool?;

    public static Cell Of(string? text) => new(text);

    public static Cell Of(decimal? number) => new(number);

    public static Cell Of(int? number) => new((long?)number);

    public static Cell Of(bool? flag) => new(flag);

    public static Cell Of(LocalDate? day) => new(day);

    /// <summary>Codes or ids in one cell, with semicolons between.</summary>
    public static Cell Of(IEnumerable<string> items) => string.Join(';', items) is { Length: > 0 } all ? new(all) : None;

    /// <summary>This, with the reason of its column where it has neither value nor reason.</summary>
    public Cell Or(MissingValue reason) => HasValue || Missing is not null ? this : new(null, reason);
}
