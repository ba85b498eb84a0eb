using System.Net;

namespace CaiCach.Web.Tests.Api;

static class Asserted
{
    public static ApiAnswer Ok(this ApiAnswer answer)
    {
        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Created, $"{(int)answer.Status} {answer.Text}");
        return answer;
    }

    /// <summary>A problem document with this status and code, and nothing of the machine room in it.</summary>
    public static ApiAnswer Refused(this ApiAnswer answer, HttpStatusCode status, string code)
    {
        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal((int)status, answer.Json.GetProperty("status").GetInt32());
        Assert.NotEqual("", answer["detail"]);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
        return answer;
    }
}
