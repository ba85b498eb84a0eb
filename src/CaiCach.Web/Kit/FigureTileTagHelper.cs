using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiCach.Web.Kit;

/// <summary>
/// <c>&lt;figure-tile href="…rows…" label="Trễ hạn" value="457" note="…" tone="bad" how="dossiers.solved-late" /&gt;</c>: a figure that opens to its rows;
/// the small mark leads to how it is computed.
/// </summary>
[HtmlTargetElement("figure-tile", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FigureTileTagHelper(HtmlEncoder encoder) : TagHelper
{
    public string Href { get; set; } = "";

    public string Label { get; set; } = "";

    public string Value { get; set; } = "";

    public string? Note { get; set; }

    /// <summary><c>good</c>, <c>warn</c>, <c>bad</c> or empty.</summary>
    public string Tone { get; set; } = "";

    /// <summary>Code of the measure whose definition stands in <c>_HowComputed</c> on the same page.</summary>
    public string? How { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "figure-cell");
        output.Content.AppendHtml($"<a class=\"figure {encoder.Encode(Tone)}\" href=\"{encoder.Encode(Href)}\"><span class=\"label\">{encoder.Encode(Label)}</span><span class=\"value\">{encoder.Encode(Value)}</span>");
        if (!string.IsNullOrEmpty(Note))
        {
            output.Content.AppendHtml($"<span class=\"note-line\">{encoder.Encode(Note)}</span>");
        }

        output.Content.AppendHtml("</a>");
        if (!string.IsNullOrEmpty(How))
        {
            output.Content.AppendHtml($"<a class=\"how\" href=\"#how-{encoder.Encode(How)}\">").AppendHtml(IconTagHelper.Svg("info-circle"))
                .AppendHtml($"<span class=\"visually-hidden\">{encoder.Encode(Label)} được tính thế nào?</span></a>");
        }
    }
}
