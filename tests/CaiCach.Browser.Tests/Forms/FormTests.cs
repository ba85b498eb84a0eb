using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Drafting;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Supplementing;
using CaiCach.TestKit;

namespace CaiCach.Browser.Tests.Forms;

/// <summary>Forms 01 to 05 as paper: size, fonts and words judged by programs that had no part in making them.</summary>
public sealed class FormTests(Chromium chromium)
{
    const string Person = "Nguyễn Thị Hường Ỷ Lan Đặng Ữ";
    const string Home = "Số 12/3 đường Lê Thánh Tôn, phường 3";
    const string Reason = "Thiếu trích đo thửa đất; chữ ký ở trang cuối chưa được chứng thực";

    static readonly string[] Papers = ["Đơn đăng ký biến động", "Giấy chứng nhận quyền sử dụng đất", "Trích đo địa chính thửa đất", "Hợp đồng chuyển nhượng đã công chứng", "Tờ khai lệ phí trước bạ", "Tờ khai thuế thu nhập cá nhân"];

    [Fact]
    public async Task Form_01_gives_each_side_its_sheet_with_a_square_that_reads_as_the_code()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await ReceiveAsync(house);

        using var form = await PrintAsync(site, house.Province.Counter, "/print/receipt/" + received.Id);

        AssertPaper(form, 2);
        AssertSays(form, [Person, Home, "0905123456", .. Papers, "GIẤY TIẾP NHẬN HỒ SƠ", "17 giờ 00 phút, ngày 15/04/2021", received.Code, received.AccessCode]);
        Assert.Equal(received.Code, Assert.Single(form.Scan())); // the code alone: neither the second code nor a name
    }

    [Fact]
    public async Task Form_02_asks_for_papers_at_the_counter()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var slip = await IssueAsync(house, IntakeSlipKind.Supplement);

        using var form = await PrintAsync(site, house.Province.Counter, "/print/intake-slip/" + slip);

        AssertPaper(form, 1);
        AssertSays(form, [Person, Home, .. Papers, Reason, "PHIẾU YÊU CẦU BỔ SUNG"]);
    }

    [Fact]
    public async Task Form_02_asks_for_papers_during_processing()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.InProcessingAsync();
        await house.WithAsync<RequestDossierSupplement>(async u => TestDossiers.Value(await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = received.Id, Papers = string.Join('\n', Papers), Reason = Reason }, await house.AsAsync(house.Province.Specialist), default)));

        using var form = await PrintAsync(site, house.Province.Counter, "/print/supplement/" + received.Id);

        AssertPaper(form, 1);
        AssertSays(form, [.. Papers, Reason, "chỉ phải bổ sung một lần"]);
    }

    [Fact]
    public async Task Form_03_refuses_with_its_reason_and_article()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var slip = await IssueAsync(house, IntakeSlipKind.Refusal);

        using var form = await PrintAsync(site, house.Province.Counter, "/print/intake-slip/" + slip);

        AssertPaper(form, 1);
        AssertSays(form, [Person, Reason, "PHIẾU TỪ CHỐI TIẾP NHẬN", "Điều 17 khoản 1 điểm b"]);
    }

    [Fact]
    public async Task Form_04_apologises_with_cause_remedy_and_new_date()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.InProcessingAsync();
        house.Clock.Set(new DateTime(2021, 4, 14, 8, 0, 0));
        var drafted = await house.WithAsync<DraftApology, DraftedApology>(async u => TestDossiers.Value(await u.RunAsync(
            new DraftApologyOptions { DossierId = received.Id, Cause = LatenessCause.OwnAgency, CauseText = Reason, RemedyText = "Đã cử thêm người đo đạc", NewDueOn = new DateOnly(2021, 4, 22) },
            await house.AsAsync(house.Province.Specialist), default)));

        using var form = await PrintAsync(site, house.Province.Counter, "/print/apology/" + drafted.Id);

        AssertPaper(form, 1);
        AssertSays(form, ["Nguyễn Văn Đất", Reason, "Đã cử thêm người đo đạc", "ngày 22/04/2021", "PHIẾU XIN LỖI"]);
    }

    [Fact]
    public async Task Form_05_follows_the_dossier_from_hand_to_hand()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        await using var site = Site.Of(chromium, house);
        var received = await house.InProcessingAsync();

        using var form = await PrintAsync(site, house.Province.Counter, "/print/control/" + received.Id);

        AssertPaper(form, 1);
        AssertSays(form, [received.Code, "Nguyễn Văn Đất", "Phòng TN&MT", "PHIẾU KIỂM SOÁT"]);
        Assert.Equal(received.Code, Assert.Single(form.Scan()));
    }

    static Task<ReceivedDossier> ReceiveAsync(TestHouse house) => house.WithAsync<ReceiveDossier, ReceivedDossier>(async u => TestDossiers.Value(await u.RunAsync(
        new ReceiveDossierOptions
        {
            AgencyId = house.Province.Counter.AgencyId,
            VersionId = house.Province.VersionId,
            Applicant = Applicant,
            Papers = [.. Papers.Select(name => new ReceivedPaper(null, name, 1, 1))],
        },
        await house.AsAsync(house.Province.Counter), default)));

    static async Task<Guid> IssueAsync(TestHouse house, IntakeSlipKind kind) => (await house.WithAsync<IssueIntakeSlip, IssuedIntakeSlip>(async u => TestDossiers.Value(await u.RunAsync(
        new IssueIntakeSlipOptions
        {
            AgencyId = house.Province.Counter.AgencyId, Kind = kind, VersionId = house.Province.VersionId, Applicant = Applicant, Papers = string.Join('\n', Papers), Reason = Reason,
        },
        await house.AsAsync(house.Province.Counter), default)))).Id;

    static ApplicantOptions Applicant => new() { Name = Person, Number = "054085000123", Address = Home, Phone = "0905123456" };

    static async Task<PdfFile> PrintAsync(Site site, Person person, string path)
    {
        var visitor = await site.VisitAsAsync(person);
        var answer = await visitor.Context.APIRequest.GetAsync(new Uri(site.Address, path + "?format=pdf").ToString(), new() { Timeout = 60_000 });
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        return new PdfFile(await answer.BodyAsync());
    }

    static void AssertPaper(PdfFile form, int pages)
    {
        Assert.Equal((148, 210), form.Size); // A5
        Assert.Equal(pages, form.Pages);
        Assert.NotEmpty(form.Fonts());
        Assert.Empty(form.FontsNotEmbedded);
        Assert.DoesNotContain(form.Fonts(), font => font.Contains("Type 3", StringComparison.Ordinal)); // letters drawn as pictures
    }

    static void AssertSays(PdfFile form, string[] words)
    {
        var text = form.Text;
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase));
    }
}
