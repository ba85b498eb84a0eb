using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Kit;

/// <summary>
/// Every part of the page kit, alive, with the markup to copy. For those who build pages: served in development, in a demonstration, or where
/// <c>Kit:Page</c> is on. Nothing on it comes from the database.
/// </summary>
public sealed class IndexModel(IConfiguration configuration, IWebHostEnvironment environment, DemonstrationClock demonstration, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public DateOnly? BornOn { get; set; }

    public DateTimeOffset Now => clock.Now;

    public bool IsServed => configuration.GetValue("Kit:Page", environment.IsDevelopment() || demonstration.IsOn);

    public IReadOnlyList<TimelineItem> Story =>
    [
        new(Now, "Lê Văn Đạt", "lập dự thảo kết quả", "Phòng Quản lý đô thị", null, "pencil-square"),
        new(Now.AddHours(-3), "Nguyễn Thị Hạnh", "yêu cầu bổ sung, một lần duy nhất", "Bộ phận Một cửa", "Bản chính hợp đồng công chứng", "exclamation-circle", "warn"),
        new(Now.AddDays(-1), "Nguyễn Thị Hạnh", "tiếp nhận hồ sơ", "Bộ phận Một cửa", "7 giấy tờ", "check-circle"),
    ];

    public DeadlineBar Bar => new(300, 700, 700, 700, 640, false, [(300, 560)],
    [
        new("Nhận", At(Now.AddDays(-9)), "used"), new("Tính lại từ", At(Now.AddDays(-4)), "pause"), new("Hẹn trả", At(Now.AddDays(1)), "due"), new("Bây giờ", At(Now), "now"),
    ]);

    public HowComputed How => new("Ví dụ: đếm mọi hồ sơ bạn được xem.", Now, [(new MeasureDefinition("kit.example", "Trễ hạn", "Số hồ sơ có kết quả ký sau giờ hẹn theo luật.", "Nghị định 61/2018/NĐ-CP, Điều 30"), "#table")]);

    public IActionResult OnGet() => IsServed ? Page() : NotFound();

    /// <summary>The form of the specimen: refuses what is empty, asks, then says so in a flash message.</summary>
    public IActionResult OnPost()
    {
        if (!IsServed)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Hãy nhập họ tên.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        if (IsBackFromConfirm)
        {
            return Page();
        }

        if (!IsConfirmed)
        {
            return Ask(new ConfirmQuestion("Làm việc mẫu này?", ["Không có gì được lưu.", "Trang sau nói là đã xong và cho hoàn tác trong 10 giây."], "Làm", "Bộ trang mẫu") { Facts = [("Họ tên", Name)] });
        }

        Flash("Đã làm việc mẫu.", new UndoOffer("/kit?handler=Undo", new Dictionary<string, string>(), 10));
        return Redirect("/kit");
    }

    public IActionResult OnPostUndo()
    {
        Flash("Đã hoàn tác việc mẫu.");
        return IsServed ? Redirect("/kit") : NotFound();
    }
}
