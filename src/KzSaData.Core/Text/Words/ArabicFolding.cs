namespace KzSaData.Values;

/// <summary>Arabic letters: without hamza, and as an Arabic keyboard has them where a Persian, Urdu or Kazakh one has others.</summary>
internal static class ArabicFolding
{
    /// <summary>A letter folded; U+0000 for one that is left out.</summary>
    public static char Fold(char letter) => letter switch
    {
        'ء' or '\u0674' => '\0',
        'أ' or 'إ' or 'آ' or 'ٱ' or 'ٲ' or 'ٳ' or '\u0675' => 'ا',
        'ى' or 'ی' or 'ئ' or 'ێ' or 'ې' or 'ے' or 'ۓ' or '\u0678' => 'ي',
        'ة' or 'ۀ' or 'ہ' or 'ھ' or 'ە' or 'ۂ' or 'ۃ' => 'ه',
        'ک' or 'ڪ' or 'گ' => 'ك',
        'پ' => 'ب',
        'چ' => 'ج',
        'ژ' => 'ز',
        'ڤ' => 'ف',
        'ؤ' or 'ۋ' or 'ۅ' or 'ۆ' or 'ۇ' or 'ۈ' or 'ۉ' or '\u0676' or '\u0677' => 'و',
        _ => letter,
    };
}
