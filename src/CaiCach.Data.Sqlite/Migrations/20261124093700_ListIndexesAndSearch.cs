using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ListIndexesAndSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_finished_at",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_received_at",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_imported_from",
                table: "dossier_dossier");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_id",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_division_id_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "division_id", "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_division_id_id",
                table: "dossier_dossier",
                columns: new[] { "division_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_finished_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "finished_at", "id" },
                filter: "finished_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "holder_official_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_id_open",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "current_due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_id",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_imported_from_open",
                table: "dossier_dossier",
                column: "imported_from",
                unique: true,
                filter: "imported_from IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_pending_unit_id_id_open",
                table: "dossier_dossier",
                columns: new[] { "pending_unit_id", "id" },
                filter: "pending_unit_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_state_id",
                table: "dossier_dossier",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accountability_apology_agency_id_id",
                table: "accountability_apology",
                columns: new[] { "agency_id", "id" });

            // Search keys behind pieces of three letters. Contents are filled from what is there; from then on the trigger adds what is received.
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE dossier_search USING fts5(dossier_id UNINDEXED, search_key, tokenize = 'trigram', detail = none, columnsize = 0);
                INSERT INTO dossier_search (dossier_id, search_key) SELECT id, search_key FROM dossier_dossier;
                CREATE TRIGGER dossier_search_insert AFTER INSERT ON dossier_dossier BEGIN
                    INSERT INTO dossier_search (dossier_id, search_key) VALUES (new.id, new.search_key);
                END;
                CREATE TRIGGER dossier_search_update AFTER UPDATE OF search_key ON dossier_dossier WHEN old.search_key <> new.search_key BEGIN
                    DELETE FROM dossier_search WHERE dossier_id = old.id;
                    INSERT INTO dossier_search (dossier_id, search_key) VALUES (new.id, new.search_key);
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER dossier_search_insert; DROP TRIGGER dossier_search_update; DROP TABLE dossier_search;");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_finished_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_agency_id_id",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_current_due_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_division_id_finished_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_division_id_id",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_finished_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_holder_unit_id_id",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_imported_from_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_pending_unit_id_id_open",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_dossier_dossier_state_id",
                table: "dossier_dossier");

            migrationBuilder.DropIndex(
                name: "ix_accountability_apology_agency_id_id",
                table: "accountability_apology");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_finished_at",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "finished_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_agency_id_received_at",
                table: "dossier_dossier",
                columns: new[] { "agency_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_official_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "holder_official_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_holder_unit_id_current_due_at_open",
                table: "dossier_dossier",
                columns: new[] { "holder_unit_id", "current_due_at" },
                filter: "finished_at IS NULL AND closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_dossier_imported_from",
                table: "dossier_dossier",
                column: "imported_from",
                unique: true);
        }
    }
}
