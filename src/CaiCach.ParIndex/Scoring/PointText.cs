using System.Globalization;

namespace CaiCach.ParIndex.Scoring;

/// <summary>Points as people write them.</summary>
public static class PointText
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>"1,5": as many decimals as there are, at most six.</summary>
    public static string Of(decimal value) => value.ToString("#,##0.######", Vietnamese);

    /// <summary>"78,42": rounded here, once, half away from zero.</summary>
    public static string Rounded(decimal? value) => value is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero).ToString("#,##0.00", Vietnamese) : "–";
}
