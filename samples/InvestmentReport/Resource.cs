/// <summary>The files that are part of the program: the words and the style sheet.</summary>
internal static class Resource
{
    public static string Read(string name)
    {
        using StreamReader reader = new(typeof(Resource).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
