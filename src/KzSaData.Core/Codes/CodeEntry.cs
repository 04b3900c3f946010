namespace KzSaData;

/// <summary>One code of a list: its fixed number, its code in JSON and its label in four languages.</summary>
/// <param name="Value">The value of the enum member.</param>
/// <param name="Code">The code in JSON, seeds and exports.</param>
/// <param name="English">The English label.</param>
/// <param name="Kazakh">The Kazakh label, in Cyrillic.</param>
/// <param name="Russian">The Russian label.</param>
/// <param name="Arabic">The Arabic label.</param>
internal sealed record CodeEntry(int Value, string Code, string English, string Kazakh, string Russian, string Arabic);
