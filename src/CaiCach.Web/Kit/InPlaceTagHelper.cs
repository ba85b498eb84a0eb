using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary>
/// <c>&lt;nav in-place="list"&gt;</c>: links and reading forms inside replace only <c>#list</c> of this page by the same part of the next one.
/// Without script they are what they are: links and forms.
/// </summary>
[HtmlTargetElement("nav", Attributes = "in-place")]
[HtmlTargetElement("form", Attributes = "in-place")]
public sealed class InPlaceTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Id of the part.</summary>
    public string InPlace { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Need(ViewContext.HttpContext);
        output.Attributes.SetAttribute("data-hx-boost:inherited", "true");
        output.Attributes.SetAttribute("data-hx-target:inherited", "#" + InPlace);
        output.Attributes.SetAttribute("data-hx-select:inherited", "#" + InPlace);
        output.Attributes.SetAttribute("data-hx-swap:inherited", "outerHTML");
        output.Attributes.SetAttribute("data-hx-push-url:inherited", "true");
    }

    /// <summary>Said by whatever on a page asks for fragments, in partials too; the head then loads the script that fetches them.</summary>
    public static void Need(HttpContext context) => context.Items[typeof(InPlaceTagHelper)] = true;

    public static bool IsNeeded(HttpContext context) => context.Items.ContainsKey(typeof(InPlaceTagHelper));
}
