using KzSaData.Schema;

namespace KzSaData.Seeds.History;

/// <summary>A change of what was published that the ledgers do not tell of, or an entry of theirs about what never was.</summary>
/// <param name="Code">The rule, one of <see cref="LedgerRule"/>.</param>
/// <param name="Message">What is missing, and the way out.</param>
/// <param name="Table">The kind of the record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Field">The field that differs; null where the record as a whole is meant.</param>
internal sealed record LedgerGap(string Code, string Message, Table Table, string Id, Field? Field);
