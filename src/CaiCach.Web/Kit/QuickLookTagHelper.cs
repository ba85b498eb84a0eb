using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary>
/// <c>&lt;quick-look href="/dossiers/1" part="dossier" of="H45.20-…" /&gt;</c>: shows a part of another page in a drawer beside the list. Only with
/// script; without it the row's own link is the way.
/// </summary>
[HtmlTargetElement("quick-look", TagStructure = TagStructure.WithoutEndTag)]
public sealed class QuickLookTagHelper(HtmlEncoder encoder) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Href { get; set; } = "";

    /// <summary>Id of the part to show.</summary>
    public string Part { get; set; } = "";

    /// <summary>What it is, for who hears the page.</summary>
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        InPlaceTagHelper.Need(ViewContext.HttpContext);
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "button");
        output.Attributes.SetAttribute("class", "quick js-only");
        output.Attributes.SetAttribute("data-quick", null);
        output.Attributes.SetAttribute("data-hx-get", Href);
        output.Attributes.SetAttribute("data-hx-select", "#" + Part);
        output.Attributes.SetAttribute("data-hx-target", "#drawer-body");
        output.Attributes.SetAttribute("data-hx-swap", "innerHTML");
        output.Content.AppendHtml(IconTagHelper.Svg("eye")).AppendHtml($"<span class=\"visually-hidden\">Xem nhanh {encoder.Encode(Of)}</span>");
    }
}
