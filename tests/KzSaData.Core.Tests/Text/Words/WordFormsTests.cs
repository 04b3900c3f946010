namespace KzSaData.Core.Tests.Values;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("Саудовская Саудовской Саудовскую Саудовские Саудовских Саудовскими")]
    [InlineData("нефть нефти нефтью")]
    [InlineData("ветропарк ветропарка ветропарки ветропарком ветропарков ветропарками")]
    [InlineData("дорога дорогу дорогой дорогах дорогами")]
    [InlineData("ассамблея ассамблеи ассамблею ассамблей")]
    [InlineData("организация организации организаций организациями организациях")]
    [InlineData("рынок рынка рынку рынки")]
    [InlineData("дворец дворца дворце дворцом")]
    [InlineData("казахстанец казахстанца казахстанцы")]
    [InlineData("египтянин египтянина египтяне")]
    [InlineData("Токаев Токаева Токаеву Токаевым Токаеве")]
    [InlineData("мечеть мечети мечетями")]
    [InlineData("Хаким Хакима Хакиму Хакимом Хакиме")]
    [InlineData("Фалих Фалиха Фалихом")]
    [InlineData("Ибрагим Ибрагима Ибрагимом")]
    [InlineData("Абаев Абаева Абаеву Абаевым")]
    [InlineData("ислам ислама исламом исламе")]
    [InlineData("режим режима режимом режимы")]
    [InlineData("приём приёма приёмы приёмов")]
    [InlineData("Салах Салаха Салахом")]
    [InlineData("Китай Китая Китаю Китаем Китае")]
    [InlineData("герой героя герою героем герои героев")]
    public void Russian_words_have_cases_numbers_and_genders(string forms) => AreForms(forms);

    [Theory]
    [InlineData("қор қорға қордың қорлар қоры қорынан қорының қорларына")]
    [InlineData("мешіт мешітке мешітте мешіттер мешітінің")]
    [InlineData("президент президенті президентінің президентіне президенттер")]
    [InlineData("келісім келісімге келісімнің келісімдер келісімі")]
    [InlineData("Алматы Алматыда Алматыдан Алматыға Алматыдағы")]
    [InlineData("Алматы Алматының")]
    [InlineData("мектеп мектебі мектепке мектептер")]
    [InlineData("көмек көмегі көмекке көмегіне")]
    [InlineData("банк банкі банктің банкпен банктер")]
    [InlineData("сапар сапары сапарында сапарлар сапармен")]
    [InlineData("орден ордені орденін орденінің орденімен ордендер")]
    [InlineData("Құран Құранның Құранын Құранында")]
    [InlineData("Қазақстан Қазақстанның Қазақстанын Қазақстаны")]
    [InlineData("кеңес кеңесі кеңесінің кеңесін кеңесіне кеңестер кеңестері")]
    [InlineData("отырыс отырысында отырыста отырысы")]
    [InlineData("қажы қажыға қажының қажылар")]
    [InlineData("халық халықтың халқы халқының халқына")]
    [InlineData("орын орында орны орнын орнына")]
    public void Kazakh_words_have_cases_possessives_and_plurals(string forms) => AreForms(forms);

    [Theory]
    [InlineData("سفارة سفارات سفارتها سفارتان سفارتين")]
    [InlineData("وزير وزيران وزيرين وزيرا")]
    [InlineData("مواطن مواطنون مواطنين مواطنو")]
    [InlineData("مهندسون مهندسين مهندسي")]
    [InlineData("مشروع مشروعا مشروعان")]
    [InlineData("كازاخستاني كازاخستانيين كازاخستانيون كازاخستانية")]
    [InlineData("زيارة زيارات زيارته زيارتها")]
    public void Arabic_words_have_duals_plurals_and_pronouns(string forms) => AreForms(forms);

    [Theory]
    [InlineData("farm farms")]
    [InlineData("embassy embassies")]
    [InlineData("company companies")]
    [InlineData("church churches")]
    [InlineData("tax taxes")]
    [InlineData("process processes")]
    [InlineData("employee employees")]
    [InlineData("house houses")]
    public void English_words_have_plurals(string forms) => AreForms(forms);

    [Theory]
    [InlineData("страна странный")]
    [InlineData("союз союзник")]
    [InlineData("король королева")]
    [InlineData("совет советник")]
    [InlineData("газ газета")]
    [InlineData("план планета")]
    [InlineData("вода водка")]
    [InlineData("Сирия Дирия")]
    [InlineData("رياض رياضة")]
    [InlineData("ملك ملكة")]
    [InlineData("حاج حاجة")]
    [InlineData("مدن مدني")]
    [InlineData("fund found")]
    [InlineData("trade trace")]
    [InlineData("bus bu")]
    [InlineData("news new2")]
    [InlineData("сауда саудагер")]
    [InlineData("сауда Сауд")]
    [InlineData("сауда Саудом")]
    [InlineData("деңгей деньги")]
    [InlineData("деңгейі деньги")]
    [InlineData("болу более")]
    [InlineData("Абаев Абай")]
    [InlineData("Абаев Абая")]
    [InlineData("سفراء سفر")]
    [InlineData("تركيا تركي")]
    [InlineData("ثمانين ثماني")]
    [InlineData("سعودي سعود")]
    [InlineData("2024 2025")]
    public void Words_that_share_letters_are_not_forms_of_each_other(string words)
    {
        string[] two = [.. WordFolding.Words(words)];
        new WordForms(two[0]).ShareOneWith(new WordForms(two[1])).Should().BeFalse();
        new WordForms(two[1]).ShareOneWith(new WordForms(two[0])).Should().BeFalse();
    }

    [Theory]
    [InlineData("Qazaqstan", "Қазақстан")]
    [InlineData("Toqaev", "Тоқаев")]
    [InlineData("qajylyq", "қажылық")]
    [InlineData("aurukhana", "аурухана")]
    [InlineData("Zhetysu", "Жетысу")]
    [InlineData("shchuchinsk", "щучинск")]
    [InlineData("yurta", "юрта")]
    public void Kazakh_is_read_in_Latin_letters(string latin, string cyrillic) => KazakhLatin.ToCyrillic(WordFolding.Fold(latin)).Should().Be(WordFolding.Fold(cyrillic));

    [Theory]
    [InlineData("Nayef", "Naif")]
    [InlineData("Khalid", "Kalid")]
    [InlineData("Faisal", "Feisal")]
    [InlineData("Saleh", "Sale")]
    [InlineData("Mahmoud", "Mahmud")]
    [InlineData("Ghazzali", "Gazali")]
    [InlineData("Qasim", "Kasim")]
    public void A_name_has_one_key_in_several_spellings(string one, string other) => NameKey.Of(WordFolding.Fold(one)).Should().Be(NameKey.Of(WordFolding.Fold(other)));

    [Theory]
    [InlineData("Salman", "Sultan")]
    [InlineData("Khalid", "Khaled")]
    [InlineData("Jeddah", "Judah")]
    public void Other_names_have_other_keys(string one, string other) => NameKey.Of(WordFolding.Fold(one)).Should().NotBe(NameKey.Of(WordFolding.Fold(other)));

    private static void AreForms(string forms)
    {
        List<string> words = WordFolding.Words(forms);
        foreach (string one in words)
        {
            foreach (string other in words)
            {
                new WordForms(one).ShareOneWith(new WordForms(other)).Should().BeTrue("{0} and {1} are forms of one word", one, other);
            }
        }
    }
}
