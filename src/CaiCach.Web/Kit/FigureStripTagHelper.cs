using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary><c>&lt;figure-strip label="Tổng hợp"&gt;&lt;figure-tile … /&gt;…&lt;/figure-strip&gt;</c></summary>
[HtmlTargetElement("figure-strip")]
public sealed class FigureStripTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        output.Attributes.SetAttribute("class", "figures");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}
