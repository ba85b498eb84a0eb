using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CaiCach.Web.Api;

/// <summary>What the OpenAPI document says besides the routes: title, token, and the two headers of commands.</summary>
internal static class OpenApiText
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "CaiCach", Version = "v1", Description = "Một cửa: hồ sơ, thư xin lỗi, tra cứu, báo cáo. Lỗi theo RFC 9457, mã lỗi ổn định ở trường code." };
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
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<CommandRoute>().Any())
            {
                operation.Parameters ??= [];
                operation.Parameters.Add(Header("Idempotency-Key", required: true, "Khác nhau cho mỗi lệnh; gửi lại cùng khoá nhận lại câu trả lời đầu."));
                operation.Parameters.Add(Header("If-Match", required: false, "ETag đã thấy; khác bản hiện tại thì 412."));
            }

            return Task.CompletedTask;
        });
    }

    static OpenApiParameter Header(string name, bool required, string description) =>
        new() { Name = name, In = ParameterLocation.Header, Required = required, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
