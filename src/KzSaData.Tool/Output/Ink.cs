namespace KzSaData.Tool.Output;

/// <summary>What a piece of text is to the reader; a terminal shows it as a colour, everything else passes it over.</summary>
internal enum Ink
{
    Plain,
    Strong,
    Heading,
    Key,
    Sure,
    Faint,
    Disputed,
}
