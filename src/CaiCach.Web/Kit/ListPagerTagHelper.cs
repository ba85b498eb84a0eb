using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary>
/// <c>&lt;list-pager in="list" first="…" next="…" /&gt;</c>: paging by key. The browser's back goes back; a list that grows while it is read neither
/// skips nor repeats a row.
/// </summary>
[HtmlTargetElement("list-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ListPagerTagHelper(HtmlEncoder encoder) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Id of the part of the page that the next rows replace.</summary>
    public string? In { get; set; }

    /// <summary>Address of the first page; null on it.</summary>
    public string? First { get; set; }

    /// <summary>Address of the next page; null on the last.</summary>
    public string? Next { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Razor hands an empty text over where the page says null.
        var (first, next) = (string.IsNullOrEmpty(First) ? null : First, string.IsNullOrEmpty(Next) ? null : Next);
        if (first is null && next is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Trang");
        if (!string.IsNullOrEmpty(In))
        {
            new InPlaceTagHelper { ViewContext = ViewContext, InPlace = In }.Process(context, output);
        }

        if (first is not null)
        {
            output.Content.AppendHtml($"<a class=\"button\" href=\"{encoder.Encode(first)}\">Về trang đầu</a>");
        }

        if (next is not null)
        {
            output.Content.AppendHtml($"<a class=\"button\" rel=\"next\" href=\"{encoder.Encode(next)}\">Trang sau").AppendHtml(IconTagHelper.Svg("chevron-right")).AppendHtml("</a>");
        }
    }
}
