using QRCoder;

namespace CaiCach.Reports.Slips;

/// <summary>Squares. The one on a slip carries the dossier code and nothing personal; the access code is printed, not encoded.</summary>
public static class QrCode
{
    /// <param name="text">What it says.</param>
    /// <param name="margin">With the white margin that a telephone needs on a screen; paper has its own.</param>
    public static string Svg(string text, bool margin = false)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: margin, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>The same as a picture, without margin.</summary>
    public static byte[] Png(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(8, drawQuietZones: false);
    }
}
