using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CaiCach.Web.Api;

/// <summary>What the OpenAPI document says besides the routes: title, token, and the two headers of commands.</summary>
internal static class OpenApiText
{
    // The codes a caller has to know by status; those of 422 are listed in docs/problems.md.
    static readonly Dictionary<string, string> Codes = new()
    {
        ["400"] = "`api.malformed`, `api.key`, `api.if_match`, `api.state`, `api.kind`, `api.cursor`, `api.period`, `api.report_period`, `api.grouping`, `api.as_of`, `api.board_grouping`",
        ["403"] = "`kernel.forbidden`",
        ["404"] = "`kernel.not_found`",
        ["409"] = "`kernel.conflict`",
        ["412"] = "`kernel.conflict`",
        ["422"] = "`kernel.key_reused`, `kernel.calendar_missing`, và mã riêng của từng lệnh",
    };

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "CaiCach", Version = "v1", Description = "Một cửa: hồ sơ, thư xin lỗi, tra cứu, báo cáo; kế hoạch cải cách. Lỗi theo RFC 9457, mã lỗi ổn định ở trường code." };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [TokenHandler.Name] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(TokenHandler.Name, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context.Description.ActionDescriptor.EndpointMetadata);
            return Task.CompletedTask;
        });
    }

    static void Describe(OpenApiOperation operation, IList<object> metadata)
    {
        operation.Responses ??= [];
        if (metadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Security = []; // needs no token
            operation.Responses.TryAdd("429", Problem("`api.too_many`"));
        }
        else
        {
            operation.Responses.TryAdd("401", Problem("`api.token`"));
        }

        operation.Responses.TryAdd("500", Problem("`api.fault`"));
        if (metadata.OfType<CommandRoute>().SingleOrDefault() is { } command)
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Header("Idempotency-Key", required: true, "Khác nhau cho mỗi lệnh; gửi lại cùng khoá nhận lại câu trả lời đầu."));
            if (command.IsVersioned)
            {
                operation.Parameters.Add(Header("If-Match", required: false, "ETag đã thấy; khác bản hiện tại thì 412."));
            }

            operation.Responses.TryAdd("503", Problem("`kernel.commit_unknown`: gửi lại đúng lệnh với cùng khoá."));
        }
        else if (metadata.OfType<IHttpMethodMetadata>().Any(m => m.HttpMethods.Contains("GET")))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Header("If-None-Match", required: false, "ETag đã có; chưa đổi thì 304."));
            operation.Responses.TryAdd("304", new OpenApiResponse { Description = "Chưa đổi." });
        }

        foreach (var (status, response) in operation.Responses)
        {
            if (Codes.TryGetValue(status, out var codes) && response is OpenApiResponse said)
            {
                said.Description = codes;
            }
        }

        if (metadata.OfType<ExampleBody>().SingleOrDefault() is { } example && operation.RequestBody?.Content?.TryGetValue("application/json", out var body) == true)
        {
            body.Example = JsonNode.Parse(example.Json);
        }
    }

    static OpenApiResponse Problem(string description) => new()
    {
        Description = description, Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() },
    };

    static OpenApiParameter Header(string name, bool required, string description) =>
        new() { Name = name, In = ParameterLocation.Header, Required = required, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
