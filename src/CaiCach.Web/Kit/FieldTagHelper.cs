using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary>
/// A form group: label, hint, error, input. <c>&lt;form-field name="Input.Name" label="Họ tên" value="@x" hint="…" type="text|textarea|day|…" /&gt;</c>;
/// with content, the content is the input.
/// </summary>
[HtmlTargetElement("form-field")]
public sealed class FieldTagHelper(HtmlEncoder encoder) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public string? Value { get; set; }

    /// <summary>Where several forms of a page have a field of this name: the id of this one; see <see cref="Mine"/>.</summary>
    public string? Id { get; set; }

    /// <summary>False when what was posted belongs to another form of the page: neither its text nor its errors are shown here.</summary>
    public bool Mine { get; set; } = true;

    /// <summary>Further attributes of the input, as written.</summary>
    public string? With { get; set; }

    public bool Optional { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var id = Id ?? IdOf(Name);
        var state = Mine && ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry : null;
        var errors = state?.Errors.Select(e => e.ErrorMessage).Where(e => e.Length > 0).Distinct().ToList() ?? [];
        var child = (await output.GetChildContentAsync()).GetContent();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", errors.Count > 0 ? "field is-wrong" : "field");
        var described = string.Join(' ', new[] { string.IsNullOrEmpty(Hint) ? null : id + "-hint", errors.Count > 0 ? id + "-error" : null }.OfType<string>());
        var html = output.Content;
        html.AppendHtml($"<label for=\"{id}\">{E(Label)}{(Optional ? " <span class=\"muted\">(không bắt buộc)</span>" : "")}</label>");
        if (!string.IsNullOrEmpty(Hint))
        {
            html.AppendHtml($"<div class=\"hint\" id=\"{id}-hint\">{E(Hint)}</div>");
        }

        foreach (var error in errors)
        {
            html.AppendHtml($"<div class=\"error\" id=\"{id}-error\">{IconTagHelper.Svg("exclamation-circle")}<span>{E(error)}</span></div>");
        }

        html.AppendHtml(string.IsNullOrWhiteSpace(child) ? Input(id, Type == "password" ? "" : state?.AttemptedValue ?? Value ?? "", described, errors.Count > 0) : child);
    }

    string Input(string id, string value, string described, bool wrong)
    {
        var attributes = $"id=\"{id}\" name=\"{E(Name)}\" {With}"
            + (described.Length > 0 ? $" aria-describedby=\"{described}\"" : "") + (wrong ? " aria-invalid=\"true\"" : "");
        if (Type == "day")
        {
            return $"<input type=\"text\" inputmode=\"numeric\" class=\"short\" placeholder=\"ngày/tháng/năm\" pattern=\"{VietnameseDay.Pattern}\" title=\"Ngày/tháng/năm, ví dụ 01/07/2021\" maxlength=\"10\" autocomplete=\"off\" {attributes} value=\"{E(value)}\">";
        }

        return Type == "textarea" ? $"<textarea {attributes}>\n{E(value)}</textarea>" : $"<input type=\"{Type}\" {attributes} value=\"{E(value)}\">";
    }

    /// <summary>Key of the view data under which a page with several fields of one name tells the error summary which of them is meant.</summary>
    public const string ErrorsOf = "Field:";

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    string E(string text) => encoder.Encode(text);
}
