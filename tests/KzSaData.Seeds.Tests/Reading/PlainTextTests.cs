namespace KzSaData.Seeds.Tests.Reading;

/// <summary>KZ0106 and KZ0214 to KZ0218: what is well formed and says nothing, says it in markup or in another language, or leads nowhere.</summary>
public sealed class PlainTextTests
{
    private const string Media = "sources/tengrinews.json";
    private const string Visit = "events/visit-1994.json";
    private const string Title = "Президенттің Эр-Риядқа сапары";
    private const string RussianTitle = "Визит президента в Эр-Рияд";

    [Theory]
    [InlineData("TODO")]
    [InlineData("todo:")]
    [InlineData("TBD")]
    [InlineData("[untitled]")]
    [InlineData("n/a")]
    [InlineData("null")]
    [InlineData("...")]
    [InlineData("…")]
    [InlineData("?")]
    [InlineData("—")]
    public void What_says_nothing_is_no_text(string text) =>
        SeedFiles.Good.Change(Visit, "\"President visits Riyadh\"", $"\"{text}\"")
            .ShouldBreak("KZ0106", Visit, $"\"{text}\"", $"'{text}' says nothing; write what 'en' is to say");

    [Theory]
    [InlineData("Todos Santos")]
    [InlineData("Null hypothesis of a visit")]
    [InlineData("2023")]
    public void A_word_that_only_has_such_letters_is_one(string text) => SeedFiles.Good.Change(Visit, "\"President visits Riyadh\"", $"\"{text}\"").ShouldBreakNothing();

    [Theory]
    [InlineData("A visit to <b>Riyadh</b>", "<b>")]
    [InlineData("A visit<br/>to Riyadh", "<br/>")]
    [InlineData("A visit</p>", "</p>")]
    [InlineData("Trade &amp; transport", "&amp;")]
    [InlineData("5&nbsp;000 pilgrims", "&nbsp;")]
    [InlineData("The king&#39;s guest", "&#39;")]
    public void A_text_is_plain(string text, string markup)
    {
        SeedFiles seeds = SeedFiles.Good.Change(Visit, "The first visit of the president.", text);
        (int line, int column) = seeds.PlaceOf(Visit, text);

        seeds.Compile().Errors.Should().Equal(new SeedError("KZ0216", $"'{markup}' is markup of a page; a text is plain: write the character itself, or leave the tag out", Visit, line, column + text.IndexOf(markup, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Oil < 50 dollars, gas > 5")]
    [InlineData("Ernst & Young; Deloitte")]
    [InlineData("Texts <& others>")]
    public void Signs_that_mean_what_they_are_pass(string text) => SeedFiles.Good.Change(Visit, "The first visit of the president.", text).ShouldBreakNothing();

    [Theory]
    [InlineData(Title, "Визит президента в Эр-Рияд", "the text under 'kk' is Russian: it has none of the letters that only Kazakh has; translate it, or leave 'kk' out")]
    [InlineData(Title, "Король принял делегацию парламента, министров, послов", "the text under 'kk' is Russian: it has none of the letters that only Kazakh has; translate it, or leave 'kk' out")]
    [InlineData(RussianTitle, "Президенттің Сауд Арабиясына сапары туралы", "the text under 'ru' is Kazakh; translate it, or leave 'ru' out")]
    [InlineData("زيارة الرئيس إلى الرياض", "زیارة الرئيس إلى الرياض", "the text under 'ar' has the Persian letter ی (U+06CC), which looks like an Arabic one and is found by no search; type the Arabic letter; translate it, or leave 'ar' out")]
    public void A_text_is_in_its_language_and_not_in_a_neighbour(string old, string text, string message)
    {
        SeedFiles seeds = SeedFiles.Good.Change(Visit, $"\"{old}\"", $"«\"{text}\"");
        (int line, int column) = seeds.PlaceOf(Visit, "«");

        SeedFiles.Good.Change(Visit, $"\"{old}\"", $"\"{text}\"").Compile().Errors.Should().Equal(new SeedError("KZ0217", message, Visit, line, column));
    }

    [Theory]
    [InlineData(Title, "Сауд дзюдо федерациясы")]
    [InlineData(Title, "Фейсал бен Абдуррахман бен Муаммар")]
    [InlineData(Title, "Сома да, жоба да аталмайды.")]
    [InlineData(Title, "ЭКСПО комиссары Жошыбаев Сауд Арабиясына барды")]
    [InlineData(RussianTitle, "Председатель правления «Самрук-Қазына»")]
    [InlineData(RussianTitle, "Область Жетісу")]
    public void Names_and_short_texts_that_are_right_in_both_pass(string old, string text) => SeedFiles.Good.Change(Visit, $"\"{old}\"", $"\"{text}\"").ShouldBreakNothing();

    [Theory]
    [InlineData("xx")]
    [InlineData("kz")]
    public void A_language_is_one_of_the_standard(string code) =>
        SeedFiles.Good.Change(Media, "\"language\": \"en\"", $"\"language\": \"{code}\"").ShouldBreak("KZ0214", Media, $"\"{code}\"", $"ISO 639-1 has no language '{code}'; write its two letters, such as en, kk, ru or ar");

    [Fact]
    public void So_is_a_country()
    {
        SeedFiles.Good.Change("publishers/the-portal.json", "\"KZ\"", "\"ZZ\"").ShouldBreak("KZ0214", "publishers/the-portal.json", "\"ZZ\"", "ISO 3166-1 has no country 'ZZ'; write its two letters, such as KZ or SA");
        SeedFiles.Good.Change("actors/kazakhstan.json", "\"KZ\"", "\"KA\"").ShouldBreak(("KZ0214", "actors/kazakhstan.json"));
        SeedFiles.Good.Change("places/astana.json", "\"KZ-71\"", "\"KA-71\"").ShouldBreak(("KZ0214", "places/astana.json"));
    }

    [Theory]
    [InlineData("978-0-306-40615-7", true)]
    [InlineData("0-306-40615-2", true)]
    [InlineData("0-8044-2957-X", true)]
    [InlineData("978-0-306-40615-8", false)]
    [InlineData("0-306-40615-3", false)]
    [InlineData("978-0-306-4061", false)]
    public void The_last_digit_of_an_ISBN_follows_from_the_others(string isbn, bool isRight)
    {
        SeedFiles seeds = SeedFiles.Good.Change(Media, "\"language\": \"en\"", $"\"isbn\": \"{isbn}\", \"language\": \"en\"");

        seeds.Compile().Errors.Select(error => error.Code).Should().Equal(isRight ? [] : ["KZ0215"]);
    }

    [Theory]
    [InlineData("https://user:secret@example.org/1", "there is a name or a password in front of the host; leave it out, with the @")]
    [InlineData("http://127.0.0.1/1", "the address leads to a machine in somebody's own network; give the public address of the page")]
    [InlineData("http://localhost:8080/1", "the address leads to a machine in somebody's own network; give the public address of the page")]
    [InlineData("http://192.168.1.4/1", "the address leads to a machine in somebody's own network; give the public address of the page")]
    [InlineData("http://intranet/1", "the address leads to a machine in somebody's own network; give the public address of the page")]
    [InlineData("http://wiki.local/1", "the address leads to a machine in somebody's own network; give the public address of the page")]
    [InlineData("https://exаmple.org/1", "the host has letters of another script that look like Latin ones; open the page, and copy its address from the browser")]
    [InlineData("https://xn--exmple-4nf.org/1", "the host has letters of another script that look like Latin ones; open the page, and copy its address from the browser")]
    public void An_address_leads_where_a_reader_can_follow(string address, string message) =>
        SeedFiles.Good.Change(Media, "https://example.org/tengri", address).ShouldBreak("KZ0218", Media, $"\"{address}\"", message);

    [Fact]
    public void An_address_has_an_end()
    {
        SeedFiles seeds = SeedFiles.Good.Change(Media, "https://example.org/tengri", $"https://example.org/{new string('a', 2000)}");

        seeds.Compile().Errors.Should().ContainSingle().Which.Code.Should().Be("KZ0218");
    }

    [Theory]
    [InlineData("http://46.101.219.230/news/1")]
    [InlineData("https://президент.рф/1")]
    [InlineData("https://perceptioda.com/Тюрякулов")]
    public void Public_machines_and_hosts_in_other_scripts_are_right(string address) => SeedFiles.Good.Change(Media, "https://example.org/tengri", address).ShouldBreakNothing();

    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("aux")]
    [InlineData("prn")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void No_file_is_called_like_a_device_of_Windows(string id)
    {
        SeedFiles seeds = SeedFiles.Good.With($"places/{id}.json", $$"""{ "$schema": "../schema/place.json", "id": "{{id}}", "kind": "region", "name": { "en": "An oasis" }, "country": "saudi-arabia" }""");

        seeds.ShouldBreak("KZ0113", $"places/{id}.json", $"\"{id}\"", $"'{id}' is the name of a device on Windows, where its file could not be checked out; say more in the id");
    }
}
