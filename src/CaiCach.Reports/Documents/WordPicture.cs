using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace CaiCach.Reports.Documents;

/// <summary>A picture in a line of its own, at the right margin: the slip's bar code.</summary>
internal static class WordPicture
{
    const long Side = 24 * 36000; // 24 mm in EMU

    public static Paragraph Of(MainDocumentPart part, byte[] png, string description)
    {
        var image = part.AddImagePart(ImagePartType.Png);
        using (var content = new MemoryStream(png))
        {
            image.FeedData(content);
        }

        var number = (uint)part.ImageParts.Count();
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = number, Name = $"qr{number}.png", Description = description }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = part.GetIdOfPart(image) }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Side, Cy = Side }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        var inline = new Wp.Inline(
            new Wp.Extent { Cx = Side, Cy = Side },
            new Wp.DocProperties { Id = number, Name = $"qr{number}", Description = description },
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        };
        return WordParts.Paragraph([new Run(new Drawing(inline))], JustificationValues.Right);
    }
}
