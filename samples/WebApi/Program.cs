// The dataset as a small web service: three lists with the same filters, pages, ETags and an OpenAPI document.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KzSaData;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

Dataset data = KzSaDataset.Current;
EntityTagHeaderValue tag = new($"\"{data.Release.ContentHash}\"");
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
if (builder.Configuration["urls"] is null)
{
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
}

builder.Services.AddProblemDetails();
builder.Services.AddOpenApi(static options => options.AddOperationTransformer(ParameterSchemas.Add));
builder.Services.ConfigureHttpJsonOptions(static options =>
{
    options.SerializerOptions.TypeInfoResolver = JsonTypeInfoResolver.Combine(KzSaJsonContext.Default, new DefaultJsonTypeInfoResolver());
    options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
});
await using WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapGet("/", static () => Results.Redirect("/openapi/v1.json")).ExcludeFromDescription();
Map("events", data.Events);
Map("agreements", data.Agreements);
Map("investments", data.Investments);
try
{
    await app.RunAsync();
    return 0;
}
catch (IOException e)
{
    await Console.Error.WriteLineAsync($"Cannot listen: {e.Message} Choose another address with --urls http://127.0.0.1:5081");
    return 1;
}

void Map<T>(string name, RecordSet<T> records)
    where T : DatasetRecord
{
    app.MapGet($"/api/{name}", (HttpContext http, [AsParameters] Filter filter) => Answer(http, records, filter))
        .WithName(name)
        .WithSummary($"The {name} in order of date, undated ones last.")
        .Produces<RecordPage<T>>()
        .Produces(StatusCodes.Status304NotModified)
        .ProducesValidationProblem();
}

IResult Answer<T>(HttpContext http, RecordSet<T> records, Filter filter)
    where T : DatasetRecord
{
    FilterReader reader = new(data);
    reader.RefuseUnknown(http.Request.Query.Keys);
    RecordQuery<T> query = reader.Narrow(records, filter);
    int limit = reader.Limit(filter.Limit);
    T? last = reader.Cursor(records, query, filter.Cursor);
    if (reader.Errors.Count > 0)
    {
        return TypedResults.ValidationProblem(reader.Errors, title: "A parameter is wrong; errors says which, and what is allowed.");
    }

    http.Response.GetTypedHeaders().ETag = tag;
    http.Response.Headers.CacheControl = "no-cache";
    if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
    {
        return TypedResults.StatusCode(StatusCodes.Status304NotModified);
    }

    // A page begins after the last record of the one before; ids are permanent, so that a cursor outlives a new version of the data.
    IEnumerable<T> rest = last is null ? query : query.SkipWhile(record => record != last).Skip(1);
    T[] found = [.. rest.Take(limit + 1)];
    T[] items = [.. found.Take(limit)];
    string? next = found.Length > limit ? NextPage(http.Request, items[^1].Key) : null;
    return TypedResults.Ok(new RecordPage<T>(query.Count, items, next));
}

static string NextPage(HttpRequest request, string cursor)
{
    IEnumerable<KeyValuePair<string, string?>> same = request.Query.Where(static parameter => parameter.Key != "cursor").SelectMany(static parameter => parameter.Value, static (parameter, value) => KeyValuePair.Create(parameter.Key, value));
    return QueryHelpers.AddQueryString(request.Path, same.Append(KeyValuePair.Create<string, string?>("cursor", cursor)));
}
