namespace KzSaData.Values;

/// <summary>Cyrillic letters: Kazakh ones as who has a Russian keyboard types them, accented ones without their accents, and no hard and soft signs.</summary>
internal static class CyrillicFolding
{
    /// <summary>A small letter folded; U+0000 for one that is left out.</summary>
    public static char Fold(char letter) => letter switch
    {
        'ь' or 'ъ' => '\0',
        'ё' or 'э' or 'ѐ' or 'ӗ' or 'ӭ' => 'е',
        'ә' or 'ӑ' or 'ӓ' or 'ӛ' => 'а',
        'ғ' or 'ѓ' => 'г',
        'қ' or 'ќ' => 'к',
        'ң' => 'н',
        'ө' or 'ӧ' or 'ӫ' => 'о',
        'ұ' or 'ү' or 'ў' or 'ӯ' or 'ӱ' or 'ӳ' => 'у',
        'і' or 'ї' or 'ѝ' or 'ӣ' or 'ӥ' => 'и',
        'һ' => 'х',
        'ӂ' or 'ӝ' => 'ж',
        'ӟ' => 'з',
        'ӵ' => 'ч',
        'ӹ' => 'ы',
        'ѷ' => 'ѵ',
        _ => letter,
    };
}
