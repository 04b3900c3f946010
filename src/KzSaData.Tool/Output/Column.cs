namespace KzSaData.Tool.Output;

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Its name for programs, such as <c>support</c>.</param>
/// <param name="Heading">Its heading for people.</param>
/// <param name="For">Who is shown it.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right and are numbers in JSON.</param>
/// <param name="IsDetail">Whether, where a row is broken into lines, it stands with other details in one of them.</param>
internal sealed record Column(string Name, string Heading, Reader For = Reader.Anybody, bool IsNumber = false, bool IsDetail = false);
