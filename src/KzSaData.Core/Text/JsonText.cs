using System.Text.Encodings.Web;

namespace KzSaData.Values;

/// <summary>How text stands in JSON.</summary>
internal static class JsonText
{
    /// <summary>All letters and punctuation as they are: JSON is for reading. Whoever puts it into a page has to escape it for the page.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
