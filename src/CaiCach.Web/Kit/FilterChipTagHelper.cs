using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary><c>&lt;filter-chip href="…" current="true" icon="alarm"&gt;Quá hẹn&lt;/filter-chip&gt;</c>: a filter as a link; the one in force says so.</summary>
[HtmlTargetElement("filter-chip")]
public sealed class FilterChipTagHelper : TagHelper
{
    public string? Icon { get; set; }

    public bool Current { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.Attributes.SetAttribute("class", "chip");
        if (Current)
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }

        if (!string.IsNullOrEmpty(Icon))
        {
            output.PreContent.AppendHtml(IconTagHelper.Svg(Icon));
        }
    }
}
