using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary>
/// <c>&lt;table quick-look="dossier"&gt;</c>: script puts an eye beside the first link of every row, which shows the part of that id of the linked page in
/// a drawer beside the list. Without script the row's own link is the way.
/// </summary>
[HtmlTargetElement("table", Attributes = "quick-look")]
public sealed class QuickLookTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Id of the part to show.</summary>
    public string QuickLook { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        InPlaceTagHelper.Need(ViewContext.HttpContext);
        output.Attributes.SetAttribute("data-quick-look", QuickLook);
    }
}
