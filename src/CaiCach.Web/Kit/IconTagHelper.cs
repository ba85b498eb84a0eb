using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary><c>&lt;svg-icon icon="inbox" /&gt;</c>: decoration only; the word beside it carries the meaning.</summary>
[HtmlTargetElement("svg-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Icon { get; set; } = "";

    /// <summary>The same for other parts of the kit; the name comes from code, never from outside.</summary>
    internal static string Svg(string icon) => $"<svg class=\"icon\" aria-hidden=\"true\">{Use(icon)}</svg>";

    static string Use(string icon) => $"<use href=\"/lib/icons/sprite.svg#{icon}\"></use>";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(Use(Icon));
    }
}
