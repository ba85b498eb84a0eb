using CaiCach.Kernel.Text;
using CaiCach.TestKit;

namespace CaiCach.Web.Tests.Pages.SignIn;

public sealed class HomeTests
{
    [Fact]
    public async Task Everybody_begins_where_the_own_work_is()
    {
        await using var web = await WebHouse.BuildAsync("sqlite");
        foreach (var (person, home) in new[]
        {
            (web.Province.Counter, "/work"), (web.Province.Specialist, "/work"), (web.Province.Chair, "/work"),
            (web.Province.Coordinator, "/overview"), (web.Province.Auditor, "/overview"), (web.Province.Administrator, "/administration"),
        })
        {
            await Browser.SignInAsync(web, person); // gives the password
            var answer = await new Browser(web.Client()).SubmitAsync("/sign-in", "", new() { ["UserName"] = SearchKey.Of(person.Name).Replace(' ', '.'), ["Password"] = Browser.Password });

            Assert.Equal((person.Name, home), (person.Name, answer.Headers.Location?.OriginalString));
        }
    }
}
