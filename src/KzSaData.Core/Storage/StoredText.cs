using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>A text as it lies in an image: a slot for each language of the release.</summary>
internal sealed class StoredText(ObjectView view) : ILanguageSource
{
    public string? Read(int place) => place == 0 ? view.RequiredText(place) : view.Text(place);
}
