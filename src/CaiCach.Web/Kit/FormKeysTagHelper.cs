using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary>
/// <c>&lt;form-keys version="@d.Version" /&gt;</c>: the hidden fields of every writing form. The key makes a repeated sending one command; the version
/// shows whether somebody else saved meanwhile.
/// </summary>
[HtmlTargetElement("form-keys", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormKeysTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>Version of the record as shown; null where nothing existing is changed.</summary>
    public int? Version { get; set; }

    /// <summary>The key to use again after a refusal; null makes a new one. (Razor hands null over as an empty text.)</summary>
    public string? Key { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.AppendHtml($"<input type=\"hidden\" name=\"CommandKey\" value=\"{encoder.Encode(string.IsNullOrEmpty(Key) ? Guid.CreateVersion7().ToString("N") : Key)}\">");
        if (Version is { } version)
        {
            output.Content.AppendHtml($"<input type=\"hidden\" name=\"Version\" value=\"{version.ToString(CultureInfo.InvariantCulture)}\">");
        }
    }
}
