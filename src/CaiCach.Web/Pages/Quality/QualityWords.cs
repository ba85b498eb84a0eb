using System.Globalization;
using CaiCach.Kernel.Facts;
using CaiCach.Quality.Boards;
using CaiCach.Quality.Ratings;
using CaiCach.Quality.Schemes;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Heads;

namespace CaiCach.Web.Pages.Quality;

/// <summary>Words and addresses of the pages about quality.</summary>
public static class QualityWords
{
    const string Law = "Thông tư 01/2018/TT-VPCP, Điều 14, 15";

    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Heading of a column.</summary>
    public static string Short(string indicator) => indicator switch
    {
        IndicatorCodes.TotalTime => "Tổng thời gian",
        IndicatorCodes.StepTime => "Thời gian từng bước",
        IndicatorCodes.Contacts => "Số lần liên hệ",
        IndicatorCodes.Agencies => "Số cơ quan liên hệ",
        IndicatorCodes.Organisation => "Tổ chức một cửa",
        IndicatorCodes.Publication => "Công khai",
        IndicatorCodes.Attitude => "Thái độ",
        IndicatorCodes.Feedback => "Phản ánh, kiến nghị",
        IndicatorCodes.Online => "Trực tuyến",
        _ => indicator,
    };

    /// <summary>"1,5"; a dash where there is no data.</summary>
    public static string Points(decimal? points) => points?.ToString("0.0", Vietnamese) ?? "–";

    /// <summary>What a rating slip was handed out with.</summary>
    public static string Label(HandOut handOut) => handOut switch
    {
        HandOut.Receipt => "Giấy tiếp nhận và hẹn trả",
        HandOut.Supplement => "Phiếu yêu cầu bổ sung của hồ sơ đã nhận",
        _ => "Phiếu hướng dẫn, từ chối chưa nhận hồ sơ",
    };

    public static string N(long number) => number.ToString("N0", Vietnamese);

    /// <summary>Look of a class: the two lowest stand out.</summary>
    public static string Tone(string? band) => band switch { "excellent" or "good" or "full" => "good", "average" or "partly" => "warn", "weak" or "below" => "bad", _ => "info" };

    /// <summary>A page about an agency, with its period.</summary>
    public static string Agency(Guid agency, HeadPeriod period, string rest = "") => $"/quality/{agency}{rest}" + QueryString.Create(period.Query);

    /// <summary>The dossiers that earned so many points; without an indicator, those that cost points.</summary>
    public static string Dossiers(Guid agency, HeadPeriod period, string? indicator = null, int? points = null, Guid? official = null, Guid? after = null) =>
        $"/quality/{agency}/dossiers" + QueryString.Create(period.Query
            .Append(new("indicator", indicator)).Append(new("points", points?.ToString(CultureInfo.InvariantCulture))).Append(new("official", official?.ToString())).Append(new("after", after?.ToString()))
            .Where(p => !string.IsNullOrEmpty(p.Value)));

    public static HowComputed How(HeadPeriod period, QualityScheme scheme, DateTimeOffset now) => new(
        $"Kỳ {period.Name}: hồ sơ có kết quả ký trong kỳ; chỉ số 9 tính hồ sơ tiếp nhận trong kỳ.",
        now,
        [
            .. scheme.Indicators.Select(i => (new MeasureDefinition("quality." + i.Code, $"{i.Ordinal}. {i.Name}", $"2 điểm: {Lower(i.Two)}. 1 điểm: {Lower(i.One)}. 0 điểm: {Lower(i.Zero)}.", i.LegalSource), (string?)null)),
            (new MeasureDefinition("quality.average", "Điểm chỉ số theo hồ sơ", "Tổng điểm của các hồ sơ chia số hồ sơ có dữ liệu, làm tròn đến một chữ số thập phân, nửa làm tròn lên.", Law), null),
            (new MeasureDefinition("quality.total", "Tổng điểm", "Cộng các chỉ số có dữ liệu; chỉ số không có dữ liệu không tính vào tổng. Cơ quan tối đa 18 điểm, cán bộ tối đa 10 điểm.", Law), null),
            (new MeasureDefinition("quality.band", "Xếp loại", string.Join("; ", scheme.Bands.Where(b => b.Scope == BandScope.Agency).Select(b => $"{Lower(b.Name)} từ {b.Lowest.ToString("0.#", Vietnamese)} điểm")) + ".", Law), null),
        ]);

    /// <summary>"trên 14 điểm": what the indicators with data can give.</summary>
    public static string Of(QualityTotal total) => $"trên {total.Highest} điểm";

    static string Lower(string text) => char.ToLower(text[0], Vietnamese) + text[1..];
}
