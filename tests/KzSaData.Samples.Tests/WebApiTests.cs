using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace KzSaData.Samples.Tests;

public sealed class WebApiTests(WebApiService service) : IClassFixture<WebApiService>
{
    private static Dataset Data => KzSaDataset.Current;

    [Fact]
    public async Task Each_list_counts_what_the_library_counts()
    {
        (await Total("/api/events")).Should().Be(Data.Events.Count);
        (await Total("/api/agreements")).Should().Be(Data.Agreements.Count);
        (await Total("/api/investments")).Should().Be(Data.Investments.Count);
        (await Total("/api/events?area=energy&area=culture")).Should().Be(Data.Events.In(CooperationArea.Energy, CooperationArea.Culture).Count);
        (await Total("/api/agreements?actor=saudi-arabia")).Should().Be(Data.Agreements.Involving(KnownActors.SaudiArabia).Count);
        (await Total("/api/events?from=2022-07&to=2024")).Should().Be(Data.Events.During(new NodaTime.LocalDate(2022, 7, 1), new NodaTime.LocalDate(2024, 12, 31)).Count);
        (await Total("/api/investments?text=wind")).Should().Be(Data.Investments.Matching("wind").Count);
        (await Total("/api/events?text=" + Uri.EscapeDataString("сапар"))).Should().Be(Data.Events.Matching("сапар").Count).And.BePositive();
    }

    [Theory]
    [InlineData("/api/events?limit=7", 7)]
    [InlineData("/api/events?area=energy&area=investment&text=saudi&limit=3", 3)]
    [InlineData("/api/investments?limit=100", 100)]
    public async Task Following_next_gives_every_record_once_in_order(string first, int limit)
    {
        List<string> ids = [];
        int total = await Total(first);
        for (string? page = first; page is not null;)
        {
            JsonElement answer = await service.Get(page);
            string[] items = [.. answer.GetProperty("items").EnumerateArray().Select(static item => item.GetProperty("id").GetString()!)];
            items.Length.Should().BeInRange(1, limit);
            ids.AddRange(items);
            page = answer.GetProperty("next").GetString();
        }

        ids.Should().HaveCount(total).And.OnlyHaveUniqueItems();
        IEnumerable<string> order = first.StartsWith("/api/events", StringComparison.Ordinal) ? Data.Events.Select(static e => e.Key) : Data.Investments.Select(static i => i.Key);
        ids.Should().Equal(order.Where(ids.Contains));
    }

    [Fact]
    public async Task Items_are_the_librarys_own_JSON()
    {
        JsonElement item = (await service.Get("/api/investments?actor=acwa-power&text=wind&limit=1")).GetProperty("items")[0];
        JsonElement expected = JsonSerializer.SerializeToElement(Data.Investments[item.GetProperty("id").GetString()!], KzSaJson.TypeInfo<Investment>());
        JsonElement.DeepEquals(item, expected).Should().BeTrue();
    }

    [Fact]
    public async Task A_known_ETag_is_answered_with_304_until_the_data_changes()
    {
        using HttpResponseMessage first = await service.Client.GetAsync(new Uri("/api/events?limit=1", UriKind.Relative));
        first.Headers.ETag!.Tag.Should().Be($"\"{Data.Release.ContentHash}\"");
        foreach (string known in (string[])[first.Headers.ETag.Tag, $"W/{first.Headers.ETag.Tag}", $"\"other\", {first.Headers.ETag.Tag}", "*"])
        {
            using HttpResponseMessage again = await Ask("/api/events?limit=1", known);
            again.StatusCode.Should().Be(HttpStatusCode.NotModified, known);
            (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        }

        using HttpResponseMessage changed = await Ask("/api/events?limit=1", "\"other\"");
        changed.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("area=enrgy", "area", "renewable-energy")]
    [InlineData("actor=acwa-powr", "actor", "did you mean 'acwa-power'?")]
    [InlineData("from=yesterday", "from", "2022-07-23")]
    [InlineData("to=2022/..", "to", "2022-07-23")]
    [InlineData("from=2024&to=2022", "from", "earlier")]
    [InlineData("text=%21", "text", "letters or digits")]
    [InlineData("limit=0", "limit", "1 to 100")]
    [InlineData("limit=101", "limit", "1 to 100")]
    [InlineData("limit=many", "limit", "1 to 100")]
    [InlineData("cursor=no-such-event", "cursor", "next")]
    [InlineData("aera=energy", "aera", "area, actor, from, to, text, limit, cursor")]
    public async Task A_bad_parameter_is_named_with_what_is_allowed(string parameters, string name, string allowed)
    {
        using HttpResponseMessage answer = await service.Client.GetAsync(new Uri($"/api/events?{parameters}", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonElement problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("status").GetInt32().Should().Be(400);
        JsonProperty error = problem.GetProperty("errors").EnumerateObject().Should().ContainSingle().Subject;
        error.Name.Should().Be(name);
        error.Value[0].GetString().Should().Contain(allowed).And.NotContain("(Parameter");
    }

    [Fact]
    public async Task A_cursor_of_another_filter_is_refused()
    {
        string other = Data.Events.Except(Data.Events.In(CooperationArea.Energy)).First().Key;
        using HttpResponseMessage answer = await service.Client.GetAsync(new Uri($"/api/events?area=energy&cursor={other}", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_does_not_exist_is_a_problem_too()
    {
        using HttpResponseMessage answer = await service.Client.GetAsync(new Uri("/api/treaties", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task The_OpenAPI_document_tells_every_parameter_and_its_bounds()
    {
        JsonElement document = await service.Get("/openapi/v1.json");
        document.GetProperty("openapi").GetString().Should().StartWith("3.");
        foreach (string path in (string[])["/api/events", "/api/agreements", "/api/investments"])
        {
            Dictionary<string, JsonElement> parameters = document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("parameters").EnumerateArray()
                .ToDictionary(static parameter => parameter.GetProperty("name").GetString()!, static parameter => parameter.GetProperty("schema"));
            parameters.Keys.Should().BeEquivalentTo("area", "actor", "from", "to", "text", "limit", "cursor");
            parameters["limit"].GetProperty("maximum").GetInt32().Should().Be(100);
            parameters["area"].GetProperty("items").GetProperty("enum").GetArrayLength().Should().Be(CooperationAreaCodes.All.Count);
        }
    }

    [Fact]
    public void It_listens_to_this_machine_only_unless_told_otherwise() =>
        File.ReadAllText(Repository.At("samples", "WebApi", "Program.cs")).Should().Contain("http://127.0.0.1:5080").And.NotContain("0.0.0.0").And.NotContain("//*:");

    [Fact]
    public async Task A_port_in_use_is_one_clear_error()
    {
        Outcome outcome = await Sample.Run("WebApi", "--urls", service.Client.BaseAddress!.ToString());
        outcome.ExitCode.Should().Be(1);
        outcome.Error.Should().Contain("--urls").And.NotContain("   at ");
    }

    private async Task<HttpResponseMessage> Ask(string path, string known)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Add("If-None-Match", known);
        return await service.Client.SendAsync(request);
    }

    private async Task<int> Total(string path) => (await service.Get(path)).GetProperty("total").GetInt32();
}
