using System.Text.Json;

namespace CaiCach.Web.Api;

/// <summary>What is wrong with one field of the body.</summary>
/// <param name="Field">As the use case names it, in camelCase: <c>papers[0].name</c>.</param>
/// <param name="Pointer">The same as a JSON pointer (RFC 6901, as a fragment): <c>#/papers/0/name</c>.</param>
/// <param name="Code">Stable.</param>
/// <param name="Detail">Vietnamese.</param>
internal sealed record FieldProblem(string Field, string Pointer, string Code, string Detail)
{
    public static FieldProblem Of(string field, string code, string detail)
    {
        var name = string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
        return new FieldProblem(name, "#/" + name.Replace(".", "/", StringComparison.Ordinal).Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), code, detail);
    }
}
