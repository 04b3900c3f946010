using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>The columns of a field: one for most, several for dates, texts and objects. No field is named here.</summary>
/// <typeparam name="T">What a row is about.</typeparam>
/// <param name="selection">What is exported.</param>
/// <param name="read">The object that has the fields.</param>
/// <param name="prefix">What stands before the names of the columns.</param>
internal sealed class FieldColumns<T>(Selection selection, Func<T, ObjectValue> read, string prefix = "")
{
    /// <summary>The columns of all fields of a type. Lists of objects and texts have tables of their own.</summary>
    public IEnumerable<Column<T>> Of(ObjectType type, bool isRequired = true) => type.Fields.SelectMany(field => Of(type, field, isRequired));

    /// <summary>The columns of a field of a type.</summary>
    public IEnumerable<Column<T>> Of(ObjectType type, Field field, bool isRequired = true) => Of(field, Meanings.OfField(type, field), isRequired);

    /// <summary>The columns of a field that has a meaning.</summary>
    public IEnumerable<Column<T>> Of(Field field, Meaning meaning, bool isRequired = true)
    {
        string name = prefix + ColumnNames.Of(field.Name);
        bool always = isRequired && (field.IsRequired || field.Default is not null);
        FieldValue Value(T subject) => read(subject) is { Type: not null } members ? members[field.Name] : default;
        return field switch
        {
            { IsList: true } => HasIdsOrCodes(field) ? [Column(name, ColumnType.List, meaning, subject => Cell.Of(Items(Value(subject))), field, false)] : [],
            { Type: FieldType.Object } => new FieldColumns<T>(selection, subject => Value(subject).AsObject ?? default, $"{name}_").Of(field.ObjectType!, always),
            { Type: FieldType.Localized } => TextColumns.Of<T>(name, meaning, subject => Value(subject).AsLocalized, selection.Languages, always),
            { Type: FieldType.Date } => DateColumns.Of<T>(name, meaning, subject => Value(subject).AsDate, always),
            { Type: FieldType.EntityReference } =>
            [
                new($"{name}_type", ColumnType.Text, Meanings.OfFacet("type", name, meaning), subject => Cell.Of(Value(subject).AsEntity?.EntityType.Name)) { Categories = CategoryList.EntityKind, IsRequired = always },
                Column(name, ColumnType.Text, meaning, subject => Cell.Of(Value(subject).AsText), field, always),
            ],
            { Type: FieldType.Integer } => [Column(name, ColumnType.Integer, meaning, subject => Cell.Of(Value(subject).AsInteger), field, always)],
            { Type: FieldType.Decimal } => [Column(name, ColumnType.Number, meaning, subject => Number(read(subject), Value(subject)), field, always)],
            { Type: FieldType.Url } => [Column(name, ColumnType.Url, meaning, subject => Cell.Of(Value(subject).AsText), field, always)],
            _ => [Column(name, ColumnType.Text, meaning, subject => Cell.Of(Value(subject).AsText ?? field.Default), field, always)],
        };
    }

    /// <summary>Whether the items of a list may stand in one cell too.</summary>
    public static bool HasIdsOrCodes(Field field) => field.Type is FieldType.Code or FieldType.Reference or FieldType.RecordReference;

    /// <summary>The table whose ids a field holds; null where it holds none, or those of several.</summary>
    public static string? TargetOf(Field field) => field.Type == FieldType.RecordReference ? TableSet.Records : field.RefersTo is { } type ? ColumnNames.Of(type.Plural) : null;

    private static Column<T> Column(string name, ColumnType type, Meaning meaning, Func<T, Cell> cell, Field field, bool isRequired) => new(name, type, meaning, cell)
    {
        Categories = field.Codes is { } codes ? CategoryList.Of(codes) : null,
        RefersTo = TargetOf(field),
        IsRequired = isRequired,
    };

    // Of a number without bounds these do not exist; where there are bounds alone, nobody knows more.
    private static Cell Number(ObjectValue members, FieldValue value) =>
        value.AsDecimal is { } number ? Cell.Of(number)
        : members.Type?.Find("best") is { } best && members[best].IsPresent && !members["low"].IsPresent && !members["high"].IsPresent ? Cell.NotApplicable
        : Cell.None;

    private IEnumerable<string> Items(FieldValue list) =>
        list.Items.Where(item => item.AsEntity is not DatasetRecord record || selection.Has(record)).Select(static item => item.AsText!);
}
