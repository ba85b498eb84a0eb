using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary><c>&lt;empty-state icon="search" title="Không có hồ sơ nào"&gt;what to do next&lt;/empty-state&gt;</c></summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper(HtmlEncoder encoder) : TagHelper
{
    public string Icon { get; set; } = "inbox";

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var advice = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty");
        output.Content.AppendHtml(IconTagHelper.Svg(Icon)).AppendHtml($"<h2>{encoder.Encode(Title)}</h2><p>").AppendHtml(advice).AppendHtml("</p>");
    }
}
