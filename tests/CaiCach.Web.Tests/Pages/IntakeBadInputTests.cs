using System.Net;
using System.Text;
using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Web.Tests.Pages;

/// <summary>Bad input at the counter: a Vietnamese sentence beside the field, what was typed stays, nothing is saved.</summary>
public sealed class IntakeBadInputTests
{
    [Theory, AnyDatabase]
    public async Task Each_slip_of_the_hand_is_told_and_keeps_what_was_typed(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        await ToldAsync("Applicant.Name", new string('ễ', 201), "tối đa 200");
        await ToldAsync("Applicant.Number", "000085000123", "không phải mã tỉnh");
        await ToldAsync("Applicant.Number", "0100109107", "sai chữ số kiểm tra", ("Applicant.Kind", "Organisation"));
        await ToldAsync("Applicant.Email", "không-phải-thư", "thư điện tử");
        await ToldAsync("Sets", "0", "từ 1 đến 50");
        await ToldAsync("Sets", "hai", "hai");
        await ToldAsync("Papers[0].Originals", "100", "0 đến 99");
        Assert.Equal(0, await CountAsync(web));

        async Task ToldAsync(string field, string typed, string told, (string Name, string Value)? also = null)
        {
            var fields = Intake(web);
            fields[field] = typed;
            if (also is { } more)
            {
                fields[more.Name] = more.Value;
            }

            var answer = await counter.SubmitAsync(Address(web), "", fields);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(told, page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("12 Lê Lợi", page, StringComparison.Ordinal);
            Assert.DoesNotContain("The value", page, StringComparison.Ordinal);
        }
    }

    [Theory, AnyDatabase]
    public async Task Forged_hidden_fields_open_nothing(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var version = Intake(web);
        version["VersionId"] = Guid.Empty.ToString();
        Assert.Equal(HttpStatusCode.NotFound, (await counter.SubmitAsync("/dossiers/receive?VersionId=" + web.Province.VersionId, "", version)).StatusCode);
        var paper = Intake(web);
        paper["Papers[0].Id"] = Guid.Empty.ToString();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await counter.SubmitAsync(Address(web), "", paper)).StatusCode);
        Assert.Equal(0, await CountAsync(web));
    }

    [Theory, AnyDatabase]
    public async Task The_same_form_sent_twice_receives_one_dossier_and_a_decomposed_name_is_composed(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        var fields = Intake(web);
        fields["CommandKey"] = "cung-mot-khoa";
        fields["Applicant.Name"] = "Nguyễn Thị Ước".Normalize(NormalizationForm.FormD);

        var first = await counter.SubmitAsync(Address(web), "", fields);
        var again = await counter.SubmitAsync(Address(web), "", fields);

        Assert.Equal((HttpStatusCode.Redirect, first.Headers.Location), (again.StatusCode, again.Headers.Location));
        Assert.Equal("Nguyễn Thị Ước", await web.House.WithAsync<AppDb, string>(db => db.Set<Dossier>().Select(d => d.Applicant.Name).SingleAsync()));
    }

    [Theory, AnyDatabase]
    public async Task A_year_without_a_calendar_is_named(string provider)
    {
        await using var web = await WebHouse.BuildAsync(provider);
        web.House.Clock.Set(new DateTime(2022, 12, 28, 9, 0, 0));
        var counter = await Browser.SignInAsync(web, web.Province.Counter);

        var answer = await counter.SubmitAsync(Address(web), "", Intake(web));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("Chưa nạp lịch làm việc năm 2023", page, StringComparison.Ordinal);
        Assert.Contains("12 Lê Lợi", page, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(web));
    }

    [Fact]
    public async Task Hostile_strings_are_shown_as_text()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        var counter = await Browser.SignInAsync(web, web.Province.Counter);
        foreach (var hostile in HostileStrings.All)
        {
            var fields = Intake(web);
            (fields["Applicant.Name"], fields["Sets"]) = (hostile, "0"); // refused, so that the form comes back with what was typed
            var answer = await counter.SubmitAsync(Address(web), "", fields);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            if (hostile.Length > 3 && hostile.AsSpan().IndexOfAny('<', '"') >= 0)
            {
                Assert.DoesNotContain(hostile, page, StringComparison.Ordinal);
            }

            Assert.True((await counter.GetAsync("/dossiers/receive?Q=" + Uri.EscapeDataString(new string([.. hostile.Where(c => !char.IsSurrogate(c))])))).StatusCode < HttpStatusCode.InternalServerError);
        }
    }

    static string Address(WebHouse web) => "/dossiers/receive?VersionId=" + web.Province.VersionId;

    static Task<int> CountAsync(WebHouse web) => web.House.WithAsync<AppDb, int>(db => db.Set<Dossier>().CountAsync());

    static Dictionary<string, string> Intake(WebHouse web) => new()
    {
        ["VersionId"] = web.Province.VersionId.ToString(),
        ["Applicant.Kind"] = "Individual",
        ["Applicant.Name"] = "Nguyễn Văn Đất",
        ["Applicant.Number"] = "054085000123",
        ["Applicant.Address"] = "12 Lê Lợi",
        ["Papers[0].Ticked"] = "true",
        ["Papers[0].Name"] = "Đơn đăng ký",
        ["Papers[0].Originals"] = "1",
        ["Papers[0].Copies"] = "0",
        ["Sets"] = "1",
        ["Channel"] = "Direct",
    };
}
