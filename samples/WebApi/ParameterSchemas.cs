using System.Text.Json.Nodes;
using KzSaData;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

/// <summary>Tells the OpenAPI document what the parameters allow; to the program they are text, so that it can explain what is wrong with them.</summary>
internal static class ParameterSchemas
{
    public static Task Add(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (OpenApiParameter parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            parameter.Name = parameter.Name?.ToLowerInvariant();
            parameter.Schema = parameter.Name switch
            {
                "area" => new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. CooperationAreaCodes.All.Select(static area => (JsonNode)area.Code())] } },
                "limit" => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{FilterReader.MostItems}", Default = 20 },
                _ => parameter.Schema,
            };
        }

        return Task.CompletedTask;
    }
}
