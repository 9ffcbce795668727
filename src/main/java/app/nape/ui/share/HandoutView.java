package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.exchange.handout.HandoutLayout;
import app.nape.exchange.handout.HandoutPart;
import app.nape.ui.control.Combos;
import app.nape.ui.control.Segments;
import app.nape.ui.control.Switch;
import app.nape.words.Texts;
import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** Of what the handout is, how its exercises lie on the page, and what stands beside them. */
final class HandoutView extends VBox {
    HandoutView(Texts texts, HandoutChoice choice) {
        super(8);
        ComboBox<HandoutChoice.Of> of = Combos.of(texts.of("share.of"), HandoutChoice.Of::name, choice.all());
        of.setId("share-of");
        of.setItems(choice.all());
        of.valueProperty().bindBidirectional(choice.chosen());
        Segments<HandoutLayout> layouts = new Segments<>(
                Arrays.asList(HandoutLayout.values()),
                // texts: share.layout.*
                each -> texts.of("share.layout." + Worded.wordOf(each)),
                choice.layout().get());
        layouts.setId("share-layout");
        layouts.value().subscribe(choice.layout()::set);
        getChildren().addAll(of, layouts);
        for (HandoutPart part : HandoutPart.values()) {
            // texts: share.part.*
            Switch one = new Switch(texts.of("share.part." + Worded.wordOf(part)), on -> choice.choose(part, on));
            one.setId("share-part-" + Worded.wordOf(part));
            one.setSelected(choice.parts().get().contains(part));
            getChildren().add(one);
        }
        Switch large = new Switch(texts.of("share.large"), choice.large()::set);
        large.setId("share-large");
        getChildren().add(large);
    }
}
