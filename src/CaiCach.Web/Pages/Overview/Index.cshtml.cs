using System.Globalization;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Reports.Documents;
using CaiCach.Reports.OneStop;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Print;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Overview;

/// <summary>One true page: what was received, solved and left, by agency, field or month. Every number opens to its rows.</summary>
public sealed class IndexModel(OneStopReport report, UnitDirectory units, IEnumerable<IMeasureSource> sources, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    string[] Headings => [RowHeading, "Tiếp nhận", "Trước hạn", "Đúng hạn", "Trễ hạn", "Tỷ lệ đúng hạn", "Rút, đóng", "Đang giải quyết", "Đang quá hạn", "Thư xin lỗi"];

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public OneStopGrouping By { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    /// <summary>By the units of today instead of the ones of that time.</summary>
    [BindProperty(SupportsGet = true)]
    public bool AsNow { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Field { get; set; }

    public OneStopFigures Figures { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    /// <summary>Agencies have ended: figures can be put together both ways.</summary>
    public bool HasReorganised => Units.Agencies.Any(u => u.ValidTo < Units.Day);

    public DateTimeOffset Now => clock.Now;

    public HowComputed How => new(
        $"Chỉ đếm hồ sơ trong phạm vi bạn được xem, từ {From:dd/MM/yyyy} đến hết {To:dd/MM/yyyy}{(Agency is { } agency ? ", " + Units.NameOf(agency) : "")}{(Field is null ? "" : ", một lĩnh vực")}.",
        Now,
        [.. sources.SelectMany(s => s.Definitions).Concat(DossierMeasures.Open).Select(d => (d, (string?)Rows(d.Code, Figures.Total)))]);

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnGetSheetAsync()
    {
        await LoadAsync();
        var file = SheetWriter.Write(Title, Note, Headings,
            [.. Figures.Rows.Append(Figures.Total).Select(r => (IReadOnlyList<object?>)[r.Label, r.Received, r.Early, r.OnTime, r.Late, r.OnTimePercent, r.Withdrawn, r.Pending, r.PendingOverdue, r.Apologies])]);
        return File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"mot-cua-{From:yyyyMMdd}-{To:yyyyMMdd}.xlsx");
    }

    public async Task<IActionResult> OnGetDocumentAsync()
    {
        await LoadAsync();
        var vi = CultureInfo.GetCultureInfo("vi-VN");
        var today = clock.Today;
        var agency = Units[Current.AgencyId];
        var file = WordWriter.Report(
            Units.Find(agency.ParentId)?.Name ?? "", agency.Name, SlipHead.PlaceAndDay(PlaceName.Of(agency, Units), today),
            "BÁO CÁO\u00A0TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THEO CƠ CHẾ MỘT CỬA", [Title + ".", Note], Headings,
            [.. Figures.Rows.Append(Figures.Total).Select(r => (IReadOnlyList<string>)[r.Label, N(r.Received), N(r.Early), N(r.OnTime), N(r.Late), r.OnTimePercent?.ToString("0.00", vi) ?? "–", N(r.Withdrawn), N(r.Pending), N(r.PendingOverdue), N(r.Apologies)])],
            "NGƯỜI LẬP BÁO CÁO");
        return File(file, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"mot-cua-{From:yyyyMMdd}-{To:yyyyMMdd}.docx");
    }

    public static string N(long number) => number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));

    /// <summary>What a row is.</summary>
    public string RowHeading => By switch { OneStopGrouping.Field => "Lĩnh vực", OneStopGrouping.Month => "Tháng", _ => "Cơ quan" };

    public string Title => $"Kết quả giải quyết hồ sơ từ {From:dd/MM/yyyy} đến {To:dd/MM/yyyy}" + (Agency is { } a ? ", " + Units.NameOf(a) : "");

    public string Note => $"Số liệu lúc {At(clock.Now)}. Trễ hạn tính theo hạn luật định, kể cả hồ sơ đã xin lỗi và hẹn lại.";

    /// <summary>This page with other choices.</summary>
    public string Link(OneStopGrouping by, Guid? agency, Guid? field, string? handler = null, DateOnly? from = null, DateOnly? to = null, bool? asNow = null) => "/overview" + QueryString.Create(
        new Dictionary<string, string?> { ["from"] = VietnameseDay.Iso(from ?? From!.Value), ["to"] = VietnameseDay.Iso(to ?? To!.Value), ["by"] = by.ToString(), ["agency"] = agency?.ToString(), ["asNow"] = asNow ?? AsNow ? "true" : null, ["field"] = field?.ToString(), ["handler"] = handler }
            .Where(p => p.Value is not null));

    /// <summary>The rows that make a figure.</summary>
    public string Rows(string measure, OneStopRow row)
    {
        var (from, to, agency, field) = (From!.Value, To!.Value, Agency, Field);
        if (row.Key.Length == 7)
        {
            var month = DateOnly.ParseExact(row.Key + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
            (from, to) = (month > from ? month : from, month.AddMonths(1).AddDays(-1) < to ? month.AddMonths(1).AddDays(-1) : to);
        }
        else if (row.Key.Length > 0)
        {
            var key = Guid.Parse(row.Key);
            (agency, field) = By == OneStopGrouping.Agency ? ((Guid?)key, field) : (agency, (Guid?)key);
        }

        return (measure.StartsWith("apologies", StringComparison.Ordinal) ? "/apologies" : "/dossiers") + QueryString.Create(
            new Dictionary<string, string?> { ["measure"] = measure, ["from"] = VietnameseDay.Iso(from), ["to"] = VietnameseDay.Iso(to), ["agency"] = agency?.ToString(), ["asNow"] = AsNow && agency is not null ? "true" : null, ["field"] = field?.ToString() }.Where(p => p.Value is not null));
    }

    async Task LoadAsync()
    {
        Units = await units.GetAsync(Aborted);
        var today = clock.Today;
        // The half year that ended last: what a vice-chair is asked about.
        var half = today.Month > 6 ? new DateOnly(today.Year, 1, 1) : new DateOnly(today.Year - 1, 7, 1);
        From ??= half;
        To ??= half.AddMonths(6).AddDays(-1);
        To = To < From ? From : To;
        Figures = await report.RunAsync(new OneStopQuestion(From.Value, To.Value, By, Agency, Field, AsNow), Current.Authority, Aborted);
    }
}
