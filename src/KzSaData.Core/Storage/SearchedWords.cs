using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>Finds the folded words under which rows are searched, by what the fields of their types say of themselves.</summary>
/// <param name="store">The tables that references lead to.</param>
internal sealed class SearchedWords(Store store)
{
    private readonly ImageExpansion expansion = new(store.Image.Memory);

    // What an actor, a place or a publisher is called, found once: records name the same ones again and again.
    private readonly Dictionary<(TableId Table, int Row), string[]> names = [];

    /// <summary>The words of a row, one perhaps more than once.</summary>
    public void Of(RowTable table, int row, Action<ReadOnlySpan<char>> add)
    {
        ObjectView view = table.View(row);
        ObjectType type = Tables.Of(table.Id).ObjectType;
        expansion.Add(view, type);
        OfObject(view, type, IsNamed(table.Id, view) ? word => AddWithKey(word, add) : add);
    }

    private static bool IsNamed(TableId table, ObjectView view) =>
        table == TableId.Place || (table == TableId.Actor && view.Slot(ActorFields.Kind) == CodeValue.Of(ActorKind.Person));

    private static void AddWithKey(ReadOnlySpan<char> word, Action<ReadOnlySpan<char>> add)
    {
        add(word);
        if (WordForms.ScriptOf(word) == WordScript.Latin)
        {
            add(NameKey.Of(word));
        }
    }

    private void OfObject(ObjectView view, ObjectType type, Action<ReadOnlySpan<char>> add)
    {
        foreach (Field field in type.Fields)
        {
            if (field.IsSearched && view.Has(field.Slot))
            {
                int count = field.IsList ? view.ListCount(field.Slot) : 1;
                for (int i = 0; i < count; i++)
                {
                    OfItem(view, field, i, add);
                }
            }
        }
    }

    private void OfItem(ObjectView view, Field field, int item, Action<ReadOnlySpan<char>> add)
    {
        switch (field.Type)
        {
            case FieldType.Text:
                OfText(field.IsList ? view.ListText(field.Slot, item) : view.Text(field.Slot), add);
                break;
            case FieldType.Localized:
                ObjectView text = view.Object(field.Slot);
                for (int language = 0; language < text.SlotCount; language++)
                {
                    OfText(text.Text(language), add);
                }

                break;
            case FieldType.Object:
                OfObject(field.IsList ? view.ListObject(field.Slot, item) : view.Object(field.Slot), field.ObjectType!, add);
                break;
            case FieldType.Reference:
                foreach (string name in NamesOf(field.Target, (int)(field.IsList ? view.ListNumber(field.Slot, item) : view.Slot(field.Slot)) - 1))
                {
                    add(name);
                }

                break;
        }
    }

    // An article is also taken together with the name behind it: Al-Ula, AlUla.
    private static void OfText(string? text, Action<ReadOnlySpan<char>> add)
    {
        ReadOnlySpan<char> rest = WordFolding.Fold(text ?? string.Empty);
        ReadOnlySpan<char> article = default;
        while (BlankSeparated.Next(ref rest) is { IsEmpty: false } word)
        {
            add(word);
            if (!article.IsEmpty)
            {
                add(string.Concat(article, word));
            }

            article = word is "al" or "el" or "ал" or "ел" ? word : default;
        }
    }

    private string[] NamesOf(TableId table, int row)
    {
        if (!names.TryGetValue((table, row), out string[]? found))
        {
            HashSet<string> words = new(StringComparer.Ordinal);
            Of(store.Table(table), row, word => words.Add(word.ToString()));
            names.Add((table, row), found = [.. words]);
        }

        // Many rows may name the same, and each of them all that there is.
        expansion.Add((long)found.Length * sizeof(uint));
        return found;
    }
}
